namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>The root of the repository is a table of contents.</summary>
internal static class TopLevel
{
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "Monitor.sln", "Dockerfile", "README.md", "LICENSE", "config", "seeds", "src", "tests",
        // What tools look for at the root and nowhere else.
        ".ci", ".dockerignore", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    };

    public static Rule Rule { get; } = new(
        "Keep the root to the solution, the README, the folders of the house and the files tools want there; move the rest into a folder.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
        => from entry in tree.Files.Select(file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal)
           where !Allowed.Contains(entry)
           select new Offence(entry, 0, "has no place at the root");
}

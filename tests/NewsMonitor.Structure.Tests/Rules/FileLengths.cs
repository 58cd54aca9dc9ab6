namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>A file can be read in one sitting.</summary>
internal static class FileLengths
{
    private const int Limit = 300;

    public static Rule Rule { get; } = new(
        $"Keep each C# file under {Limit} lines: split it by what changes together, or move a list into a data file.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
        => from file in tree.Code
           let lines = file.Text.TrimEnd('\n').Split('\n').Length
           where lines >= Limit
           select file.Offence($"has {lines} lines");
}

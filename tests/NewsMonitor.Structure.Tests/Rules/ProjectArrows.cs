using System.Xml.Linq;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>Host -> Discord, Slack, Storage -> NewsMonitor, and no other arrow.</summary>
internal static class ProjectArrows
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["NewsMonitor"] = [],
        ["NewsMonitor.Storage"] = ["NewsMonitor"],
        ["NewsMonitor.Discord"] = ["NewsMonitor"],
        ["NewsMonitor.Slack"] = ["NewsMonitor"],
        ["NewsMonitor.Host"] = ["NewsMonitor", "NewsMonitor.Storage", "NewsMonitor.Discord", "NewsMonitor.Slack"],
    };

    public static Rule Rule { get; } = new(
        "Projects point one way: Host -> Discord, Slack, Storage -> NewsMonitor. Turn the arrow round: put the shape both sides need into NewsMonitor.",
        Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var file in tree.Files.Where(file => file.IsProject && file.IsUnder("src")))
        {
            var project = NameOf(file.Path);
            if (!Allowed.TryGetValue(project, out var allowed))
            {
                yield return file.Offence($"{project} is no project of the house");
                continue;
            }

            foreach (var target in References(file).Where(target => !allowed.Contains(target)))
            {
                yield return file.Offence($"{project} points at {target}");
            }
        }
    }

    private static IEnumerable<string> References(SourceFile project)
        => XDocument.Parse(project.Text).Descendants("ProjectReference").Select(reference => NameOf(reference.Attribute("Include")!.Value));

    private static string NameOf(string path) => path.Replace('\\', '/').Split('/')[^1].Replace(".csproj", "", StringComparison.Ordinal);
}

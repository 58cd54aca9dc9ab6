using System.Xml.Linq;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>The domain knows no database, no web server and no chat SDK.</summary>
internal static class DomainPackages
{
    private static readonly string[] Allowed = ["AngleSharp", "Polly", "YamlDotNet", "Microsoft.Extensions.Logging.Abstractions"];

    public static Rule Rule { get; } = new(
        $"The domain takes only {string.Join(", ", Allowed)}. Put what needs another package behind an interface, into Storage, Discord, Slack or Host.",
        Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
        => from file in tree.Files
           where file.Path == "src/NewsMonitor/NewsMonitor.csproj"
           from reference in XDocument.Parse(file.Text).Descendants()
           where reference.Name.LocalName is "PackageReference" or "FrameworkReference"
           let package = reference.Attribute("Include")!.Value
           where !Allowed.Contains(package)
           select file.Offence($"takes {package}");
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>Names say the act and use the field's terms.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Processors",
        "Data", "Info", "Infos", "Service", "Services", "Common", "Core", "Models",
    };

    public static Rule Rule { get; } = new(
        "Name types and folders by what they do or are, in the field's terms (FeedFetcher, ClaimExtractor); these words say nothing.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        var ours = tree.Files.Where(file => file.IsUnder("src") || file.IsUnder("tests")).ToList();
        foreach (var folder in ours.SelectMany(file => FoldersAbove(file.Folder)).Distinct(StringComparer.Ordinal))
        {
            if (EmptyWord(folder[(folder.LastIndexOf('/') + 1)..]) is { } word)
            {
                yield return new Offence(folder, 0, $"the folder says {word}");
            }
        }

        foreach (var file in ours.Where(file => file.IsCode))
        {
            foreach (var type in file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                if (EmptyWord(type.Identifier.Text) is { } word)
                {
                    yield return file.Offence(type.Identifier, $"{type.Identifier.Text} says {word}");
                }
            }
        }
    }

    private static string? EmptyWord(string name) => Word().Matches(name).Select(match => match.Value).FirstOrDefault(Empty.Contains);

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
        {
            yield return folder[..end];
        }
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

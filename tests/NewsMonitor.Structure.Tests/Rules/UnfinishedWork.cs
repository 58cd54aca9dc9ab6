using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>What is in the repository is whole.</summary>
internal static partial class UnfinishedWork
{
    private static readonly string[] TextEndings = [".csproj", ".props", ".targets", ".sql", ".css", ".js", ".html", ".md", ".yaml", ".json", ".sh"];

    public static Rule Rule { get; } = new("Finish it or take it out; what is planned is written down elsewhere.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree) => tree.Files.SelectMany(file => file.IsCode ? InCode(file) : InText(file));

    private static IEnumerable<Offence> InCode(SourceFile file)
    {
        foreach (var comment in file.Syntax.DescendantTrivia().Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && Mark().IsMatch(trivia.ToFullString())))
        {
            yield return file.Offence(comment, "a comment leaves work undone");
        }

        foreach (var name in file.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.Text == "NotImplementedException"))
        {
            yield return file.Offence(name, "NotImplementedException");
        }
    }

    private static IEnumerable<Offence> InText(SourceFile file)
    {
        var isOurs = !file.IsUnder("seeds") && Array.Exists(TextEndings, ending => file.Path.EndsWith(ending, StringComparison.Ordinal));
        return isOurs && Mark().IsMatch(file.Text) ? [file.Offence($"holds {Mark().Match(file.Text).Value}")] : [];
    }

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}

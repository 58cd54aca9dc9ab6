using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>SQL stands in the storage project alone.</summary>
internal static partial class SqlPlaces
{
    private const string Storage = "src/NewsMonitor.Storage";

    public static Rule Rule { get; } = new("Move the statement into src/NewsMonitor.Storage, behind the store's interface.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var file in tree.Files.Where(file => file.IsUnder("src") && !file.IsUnder(Storage)))
        {
            if (file.Path.EndsWith(".sql", StringComparison.Ordinal))
            {
                yield return file.Offence("is an SQL file");
            }
            else if (file.IsCode)
            {
                foreach (var literal in file.Syntax.DescendantNodes().Where(node => Statement().IsMatch(TextOf(node))))
                {
                    yield return file.Offence(literal, "is an SQL statement");
                }
            }
        }
    }

    private static string TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression)
            || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.ToString(),
        _ => "",
    };

    /// <summary>A verb in capitals, or one in any case with what must follow it; "Delete the feed?" is a sentence.</summary>
    [GeneratedRegex(
        @"^\s*((SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|DROP)\s|(?i:select\b.*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s+\w+(\s+where\b|;|\s*$)|create\s+(virtual\s+)?(table|index|view|trigger)\s|pragma\s+\w+\s*[=(;]))",
        RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();
}

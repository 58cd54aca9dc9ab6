using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>A method fits on a screen. Its lines run from its name to its end, without comments and attributes above.</summary>
internal static class MethodLengths
{
    private const int Limit = 40;

    public static Rule Rule { get; } = new($"Keep each method under {Limit} lines: give its steps names of their own.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var file in tree.Code)
        {
            foreach (var node in file.Syntax.DescendantNodes())
            {
                var name = NameOf(node);
                var lines = name == default ? 0 : file.LineOf(node.Span.End) - file.LineOf(name.SpanStart) + 1;
                if (lines >= Limit)
                {
                    yield return file.Offence(name, $"{name.Text} has {lines} lines");
                }
            }

            var statements = file.Syntax.Members.OfType<GlobalStatementSyntax>().ToList();
            if (statements.Count > 0 && file.LineOf(statements[^1].Span.End) - file.LineOf(statements[0].SpanStart) + 1 >= Limit)
            {
                yield return file.Offence(statements[0], $"the program's statements take {Limit} lines or more");
            }
        }
    }

    private static SyntaxToken NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        OperatorDeclarationSyntax operation => operation.OperatorToken,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        LocalFunctionStatementSyntax local => local.Identifier,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        PropertyDeclarationSyntax { ExpressionBody: not null } property => property.Identifier,
        _ => default,
    };
}

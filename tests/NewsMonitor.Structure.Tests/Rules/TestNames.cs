using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>The list of tests reads as a list of what the project does.</summary>
internal static class TestNames
{
    private static readonly string[] Marks = ["Fact", "Theory", "Property"];

    public static Rule Rule { get; } = new(
        "Name a test by the sentence it holds, words apart by underscores: A_feed_that_redirects_for_ever_is_refused.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
        => from file in tree.Code
           where file.IsUnder("tests")
           from method in file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()
           where method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => Marks.Contains(attribute.Name.ToString()))
           where !method.Identifier.Text.Contains('_')
           select file.Offence(method.Identifier, $"{method.Identifier.Text} is no sentence");
}

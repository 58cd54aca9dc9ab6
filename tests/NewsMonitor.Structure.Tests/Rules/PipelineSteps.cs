using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>The spine reads as a list of steps.</summary>
internal static class PipelineSteps
{
    private const int Limit = 15;

    public static Rule Rule { get; } = new(
        $"A method in Pipeline has at most {Limit} statements, inner ones counted: let a step be one call into one folder.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
        => from file in tree.Code
           where file.IsUnder("src/NewsMonitor/Pipeline")
           from method in file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()
           let statements = method.DescendantNodes().OfType<StatementSyntax>().Count(statement => statement is not BlockSyntax)
           where statements > Limit
           select file.Offence(method.Identifier, $"{method.Identifier.Text} has {statements} statements");
}

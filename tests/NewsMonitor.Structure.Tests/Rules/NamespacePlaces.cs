using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>A namespace is the project's name and the folders below it; the arrows between folders rest on this.</summary>
internal static class NamespacePlaces
{
    public static Rule Rule { get; } = new("Give each file the namespace of its folder.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var file in tree.Code.Where(file => file.IsUnder("src") || file.IsUnder("tests")))
        {
            var expected = file.Folder[(file.Folder.IndexOf('/') + 1)..].Replace('/', '.');
            var declared = file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>();
            foreach (var space in declared.Where(space => space.Name.ToString() != expected))
            {
                yield return file.Offence(space, $"is {space.Name}, should be {expected}");
            }
        }
    }
}

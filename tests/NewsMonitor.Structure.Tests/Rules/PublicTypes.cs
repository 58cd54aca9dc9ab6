using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>A type is found by its file: one public type a file, and the file bears its name.</summary>
internal static class PublicTypes
{
    public static Rule Rule { get; } = new("Give each public type a file of its own, and each file the name of its type.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var file in tree.Code)
        {
            var types = file.Syntax.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<MemberDeclarationSyntax>()
                .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .ToList();
            if (types.Count > 0 && types.TrueForAll(type => NameOf(type) != file.Name))
            {
                yield return file.Offence($"holds {string.Join(", ", types.Select(NameOf))} and no {file.Name}");
            }

            foreach (var type in types.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword) && NameOf(type) != file.Name))
            {
                yield return file.Offence(type, $"{NameOf(type)} is public and has no file of its own");
            }
        }
    }

    private static string NameOf(MemberDeclarationSyntax type)
        => type is BaseTypeDeclarationSyntax named ? named.Identifier.Text : ((DelegateDeclarationSyntax)type).Identifier.Text;
}

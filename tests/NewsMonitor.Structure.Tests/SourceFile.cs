using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests;

/// <summary>A file of the repository, read when it is asked for.</summary>
internal sealed class SourceFile(string path, Func<byte[]> read)
{
    private readonly Lazy<byte[]> bytes = new(read);
    private CompilationUnitSyntax? syntax;

    public SourceFile(string path, string text)
        : this(path, () => Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>From the root of the repository, with forward slashes.</summary>
    public string Path { get; } = path;

    public byte[] Bytes => bytes.Value;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsProject => Path.EndsWith(".csproj", StringComparison.Ordinal);

    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    /// <summary>The file's name up to the first dot.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..].Split('.')[0];

    public CompilationUnitSyntax Syntax
        => syntax ??= CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();

    /// <summary>The types that stand in no other type.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> TopTypes
        => Syntax.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public Offence Offence(string text) => new(Path, 0, text);

    public Offence Offence(SyntaxNodeOrToken at, string text) => new(Path, LineOf(at.SpanStart), text);

    public Offence Offence(SyntaxTrivia at, string text) => new(Path, LineOf(at.SpanStart), text);

    /// <summary>The line, from 1, of a place in the text.</summary>
    public int LineOf(int position) => Syntax.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber + 1;
}

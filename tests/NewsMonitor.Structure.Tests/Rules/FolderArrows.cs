using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>Inside the domain a folder uses only folders earlier in the flow, plus Watchlist and Ledger.</summary>
internal static class FolderArrows
{
    private const string Domain = "src/NewsMonitor";

    private static readonly string[] Flow =
        ["Feeds", "Items", "Watchlist", "Claims", "Ledger", "Relations", "Alerts", "Chat", "Pipeline"];

    private static readonly string[] OpenToAll = ["Watchlist", "Ledger"];

    public static Rule Rule { get; } = new(
        $"A folder of the domain uses only folders before it in {string.Join(", ", Flow)}, plus Watchlist and Ledger. "
        + "Move the shape to the earlier folder, or hand the value in from Pipeline.",
        Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        var domain = tree.Code.Where(file => file.IsUnder(Domain)).ToList();
        var folderOfType = domain.SelectMany(file => file.TopTypes.Select(type => (FolderOf(file), type.Identifier.Text))).ToHashSet();
        foreach (var file in domain)
        {
            var folder = FolderOf(file);
            if (!Flow.Contains(folder))
            {
                yield return file.Offence("stands in no folder of the flow");
                continue;
            }

            foreach (var (node, target) in Targets(file, folderOfType).Where(use => !MayUse(folder, use.Target)))
            {
                yield return file.Offence(node, $"{folder} uses {target}");
            }
        }
    }

    private static bool MayUse(string folder, string target)
        => OpenToAll.Contains(target) || Array.IndexOf(Flow, target) <= Array.IndexOf(Flow, folder);

    private static string FolderOf(SourceFile file) => file.Path[(Domain.Length + 1)..].Split('/')[0];

    /// <summary>Folders named by using directives and by names written out, <c>NewsMonitor.Alerts.Alert</c> or <c>Alerts.Alert</c>.</summary>
    private static IEnumerable<(SyntaxNode Node, string Target)> Targets(SourceFile file, HashSet<(string, string)> folderOfType)
    {
        var dotted = file.Syntax.DescendantNodes().Where(node => node is NameSyntax or MemberAccessExpressionSyntax && !IsInner(node));
        foreach (var node in dotted.Where(node => node.Parent is not BaseNamespaceDeclarationSyntax))
        {
            var parts = node.ToString().Replace("global::", "", StringComparison.Ordinal).Split('.', StringSplitOptions.TrimEntries);
            if (parts.Length > 1 && parts[0] == "NewsMonitor" && Flow.Contains(parts[1]))
            {
                yield return (node, parts[1]);
            }
            else if (parts.Length > 1 && folderOfType.Contains((parts[0], parts[1].Split('<', '(', '?', '!')[0])))
            {
                yield return (node, parts[0]);
            }
        }
    }

    private static bool IsInner(SyntaxNode node) => node.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax;
}

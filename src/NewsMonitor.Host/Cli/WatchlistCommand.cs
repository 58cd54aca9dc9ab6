using System.CommandLine;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor watchlist derive</c>: terms that documents suggest.</summary>
internal static class WatchlistCommand
{
    private const int Limit = 100;

    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder of text files about the subject." };
        var derive = new Command("derive", "Proposes terms from documents: count, documents, kind, term.") { folder };
        derive.SetAction(parsed => Derive(context.Terminal, parsed.GetRequiredValue(folder)));
        return new Command("watchlist", "Makes watchlists.") { derive };
    }

    private static int Derive(Terminal terminal, string folder)
    {
        if (!Directory.Exists(folder))
        {
            return terminal.Fail($"There is no folder {folder}.");
        }

        foreach (var term in TermDerivation.FromFolder(folder, Limit))
        {
            terminal.Output.WriteLine($"{term.Count}\t{term.Documents}\t{term.Kind.ToString().ToLowerInvariant()}\t{term.Term}");
        }

        return ExitCode.Done;
    }
}

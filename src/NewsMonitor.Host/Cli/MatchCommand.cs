using System.CommandLine;
using System.Text;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor match</c>: watchlist terms in a text file.</summary>
internal static class MatchCommand
{
    private const int WrittenAtOnce = 32 * 1024;

    public static Command Create(CommandContext context)
    {
        var terms = new Option<string>("--terms") { Description = "A watchlist in YAML, or a file with a term a line.", Required = true };
        var count = new Option<bool>("--count") { Description = "Prints how many lines match, and nothing else." };
        var text = new Argument<string>("TEXT") { Description = "The text file; - for standard input." };
        var command = new Command("match", "Lines of a text that hold a watched term: number, tab, first term.") { terms, count, text };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(context.Terminal, parsed.GetRequiredValue(terms), parsed.GetRequiredValue(text), parsed.GetValue(count), cancellation), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, string terms, string path, bool countOnly, CancellationToken cancellation)
    {
        var matcher = WatchlistMatcher.ForTerms(ReadTerms(terms));
        using var file = path == "-" ? null : InputLines.Open(path);
        var lines = new StringBuilder();
        var found = LineSearch.Search(matcher, file ?? terminal.Input, (number, term) => Write(number, term), cancellation);
        terminal.Output.Write(countOnly ? lines.Append(found).Append('\n') : lines);
        return ExitCode.Done;

        void Write(long number, string term)
        {
            if (countOnly)
            {
                return;
            }

            lines.Append(number).Append('\t').Append(term).Append('\n');
            if (lines.Length > WrittenAtOnce)
            {
                terminal.Output.Write(lines);
                lines.Clear();
            }
        }
    }

    private static IEnumerable<string> ReadTerms(string path)
    {
        if (Path.GetExtension(path) is ".yaml" or ".yml")
        {
            return WatchlistFile.Read(path) switch
            {
                WatchlistReading.Read(var topics) => topics.SelectMany(topic => topic.Sides).SelectMany(side => side),
                WatchlistReading.Failed(var sentence) => throw new CommandFailure(sentence),
                _ => throw new InvalidOperationException("A reading that nobody handles."),
            };
        }

        using var file = InputLines.Open(path);
        return [.. file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}

using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor export</c>: the ledger or the feeds, out.</summary>
internal static class ExportCommand
{
    private const int Rows = 50;
    private static readonly string[] Formats = ["jsonl", "csv", "opml"];
    private static readonly string[] Columns = ["claim", "standing", "published", "outlet", "title", "url", "quote", "attribution", "origin"];

    public static Command Create(CommandContext context)
    {
        var format = new Option<string>("--format") { Description = "jsonl: a claim a line; csv: an appearance a row; opml: the feeds.", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("export", "Writes out the ledger or the feeds.") { format };
        command.SetAction((parsed, cancellation) => RunAsync(context, parsed.GetRequiredValue(format), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string format, CancellationToken cancellation)
    {
        var settings = context.ReadSettings();
        await using var store = await Opening.StoreAsync(settings.Storage, cancellation);
        await (format switch
        {
            "jsonl" => WriteJsonAsync(context.Terminal, store.Ledger, new ClaimGrader(settings.Outlets, store.OutletRecords), cancellation),
            "csv" => WriteCsvAsync(context.Terminal.Output, store.Ledger, cancellation),
            _ => WriteOpmlAsync(context.Terminal.Output, store, cancellation),
        });
        return ExitCode.Done;
    }

    private static async Task WriteJsonAsync(Terminal terminal, ILedger ledger, ClaimGrader grader, CancellationToken cancellation)
    {
        await foreach (var claim in AllAsync(ledger, cancellation))
        {
            terminal.WriteJson(ClaimJson.Whole(claim, await grader.GradeAsync(claim, cancellation)));
        }
    }

    private static async Task WriteCsvAsync(TextWriter output, ILedger ledger, CancellationToken cancellation)
    {
        output.WriteLine(string.Join(',', Columns));
        await foreach (var claim in AllAsync(ledger, cancellation))
        {
            foreach (var appearance in claim.Appearances)
            {
                string[] cells =
                [
                    $"{claim.Number.Value}", claim.Standing.Kind.ToString().ToLowerInvariant(), $"{appearance.PublishedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
                    appearance.Outlet, appearance.ItemTitle, appearance.ItemAddress?.AbsoluteUri ?? "", appearance.Appearance.Quote.Text,
                    appearance.Appearance.Attribution.Wording, appearance.Origin.Name,
                ];
                output.WriteLine(string.Join(',', cells.Select(Cell)));
            }
        }
    }

    private static async Task WriteOpmlAsync(TextWriter output, Store store, CancellationToken cancellation)
    {
        var feeds = await store.Feeds.ListAsync(cancellation);
        output.WriteLine(Encoding.UTF8.GetString(Opml.Write("Monitor", feeds.Select(feed => new OpmlFeed(feed.Name, feed.Address)))));
    }

    private static async IAsyncEnumerable<ClaimHistory> AllAsync(ILedger ledger, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            var page = await ledger.SearchAsync(new ClaimQuery("", Page: number, PageSize: Rows), cancellation);
            foreach (var claim in page.Claims)
            {
                yield return claim;
            }

            if (number >= page.Pages)
            {
                yield break;
            }
        }
    }

    // A cell that begins like a formula is run by spreadsheets; an apostrophe in front keeps it text.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

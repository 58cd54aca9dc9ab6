using System.CommandLine;
using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor replay</c>: judges items in order against an empty ledger.</summary>
internal static class ReplayCommand
{
    private static readonly StorageOptions InMemory = new() { ConnectionString = "Data Source=:memory:" };

    public static Command Create(CommandContext context)
    {
        var items = new Argument<string>("ITEMS.jsonl") { Description = "Items, one a line: id, outlet, title, url, published, text; - for standard input." };
        var target = new Option<string?>("--out") { Description = "Writes the relations to this file." };
        var command = new Command("replay", "Judges items in order against an empty ledger; prints one line a relation.") { items, target };
        command.SetAction((parsed, cancellation) => RunAsync(context.Terminal, parsed.GetRequiredValue(items), parsed.GetValue(target), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, string? target, CancellationToken cancellation)
    {
        await using var store = await Opening.StoreAsync(InMemory, cancellation);
        await using var file = target is null ? null : OutputFile.Create(target);
        var output = file ?? terminal.Output;
        var lists = Opening.Lists();
        var (extractor, judge) = (new ClaimExtractor(lists), new RelationJudge(lists));
        await foreach (var line in InputLines.ReadJsonAsync<PublishedText>(terminal, path, cancellation))
        {
            var item = line.ToItem(line.Id ?? throw new CommandFailure("Every item needs an \"id\"."));
            var reading = extractor.Read(item);
            terminal.Note(line.Id, reading.Marks);
            var outcome = await store.Transaction.TakeAsync(item, (ledger, _, ending) => JudgeAsync(item, reading, judge, ledger, ending), cancellation)
                ?? throw new CommandFailure($"Two items have the id {line.Id}.");
            foreach (var relation in Relations(line.Id, outcome.Judgement))
            {
                output.WriteLine(JsonSerializer.Serialize(relation, Terminal.Json));
            }
        }

        return ExitCode.Done;
    }

    /// <summary>As the pipeline does it, but whatever the item is about, and without alerts.</summary>
    private static async Task<ItemOutcome> JudgeAsync(
        Item item, ClaimReading reading, RelationJudge judge, ILedgerSession ledger, CancellationToken cancellation)
    {
        var judgement = await judge.JudgeAsync(item, reading.Appearances, ledger, cancellation);
        return new ItemOutcome(item, Matches: [], judgement, new AlertPlan(Card: null, [], []));
    }

    private static IEnumerable<object> Relations(string id, Judgement judgement) =>
        from appearance in judgement.Appearances
        from relation in appearance.Relations
        where relation.Label >= RelationLabel.Echoes
        select new
        {
            FromItem = id,
            FromQuote = appearance.Appearance.Quote.Text,
            ToItem = relation.Earlier.ItemKey,
            ToQuote = relation.Earlier.Appearance.Quote.Text,
            Label = relation.Label.ToString().ToLowerInvariant(),
            relation.Rule,
            relation.Reason,
        };
}

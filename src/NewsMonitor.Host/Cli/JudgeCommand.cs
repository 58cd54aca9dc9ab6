using System.CommandLine;
using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor judge</c>: how a later text stands to an earlier one.</summary>
internal static class JudgeCommand
{
    public static Command Create(CommandContext context)
    {
        var pairs = new Argument<string?>("F") { Description = "Pairs, one a line: id, earlier and later with text, outlet, published; standard input when left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("judge", "Judges pairs of texts; prints one line a pair.") { pairs };
        command.SetAction((parsed, cancellation) => RunAsync(context.Terminal, parsed.GetValue(pairs), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? path, CancellationToken cancellation)
    {
        var lists = Opening.Lists();
        var judge = new PairJudge(new ClaimExtractor(lists), lists);
        await foreach (var pair in InputLines.ReadJsonAsync<Pair>(terminal, path, cancellation))
        {
            if (pair is not { Id: { } id, Earlier: { } earlier, Later: { } later })
            {
                throw new CommandFailure("Every pair needs \"id\", \"earlier\" and \"later\".");
            }

            var (label, rule, reason) = judge.Judge(earlier.ToItem($"{id}/earlier"), later.ToItem($"{id}/later"));
            // What is too unsure to alert anybody is no relation to who asks; the rule still tells.
            var shown = label == RelationLabel.Tension ? RelationLabel.Unrelated : label;
            terminal.WriteJson(new { Id = id, Label = shown.ToString().ToLowerInvariant(), Rule = rule, Reason = reason });
        }

        return ExitCode.Done;
    }

    private sealed record Pair(string? Id, PublishedText? Earlier, PublishedText? Later);
}

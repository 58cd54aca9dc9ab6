using System.CommandLine;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor stance</c>: what a text says about a claim.</summary>
internal static class StanceCommand
{
    public static Command Create(CommandContext context)
    {
        var pairs = new Argument<string?>("F") { Description = "Pairs, one a line: id, claim, text; standard input when left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("stance", "Says what texts say about claims: agree, disagree, discuss or unrelated; prints one line a pair.")
        {
            pairs,
            StanceTrainCommand.Create(context),
        };
        command.SetAction((parsed, cancellation) => RunAsync(context.Terminal, parsed.GetValue(pairs), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? path, CancellationToken cancellation)
    {
        await foreach (var pair in InputLines.ReadJsonAsync<Pair>(terminal, path, cancellation))
        {
            if (pair is not { Id: { } id, Claim: { } claim, Text: { } text })
            {
                throw new CommandFailure("Every pair needs \"id\", \"claim\" and \"text\".");
            }

            var reading = StanceModel.Shipped.Read(claim, text);
            terminal.WriteJson(new { Id = id, Label = reading.Label.ToString().ToLowerInvariant(), reading.Reason });
        }

        return ExitCode.Done;
    }

    private sealed record Pair(string? Id, string? Claim, string? Text);
}

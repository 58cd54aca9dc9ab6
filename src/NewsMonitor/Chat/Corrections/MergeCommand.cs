using NewsMonitor.Alerts;
using NewsMonitor.Chat.Commands;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary><c>/merge</c>: two claims are one. Both numbers answer; what comes later for either goes to the one that stays.</summary>
internal sealed class MergeCommand(ICorrections corrections, TimeProvider clock) : ICommand
{
    public CommandForm Form { get; } = new(
        "merge",
        null,
        "makes OTHER part of NUMBER, when both are one claim; /correct OTHER undo takes it back",
        [Options.Number, new CommandOption("other", "The claim that becomes part of it", Required: true) { Kind = OptionKind.Number }],
        Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation) =>
        call.Words.Select(word => ClaimNumberOption.Read(word.Text)).ToList() is [{ } number, { } other]
            ? corrections.CorrectAsync((session, _, ending) => MergeAsync(call, number, other, session, ending), cancellation)
            : Task.FromResult(call.Hint("Which two claims? Give their numbers, the one that stays first."));

    private async Task<(CommandAnswer, IReadOnlyList<AlertEdit>)> MergeAsync(
        CommandCall call, ClaimNumber number, ClaimNumber other, ICorrectionSession session, CancellationToken cancellation)
    {
        if (await session.FindAsync(number, cancellation) is not { } kept)
        {
            return (new CommandAnswer(Reply.Error(ClaimNumberOption.Missing(number))), []);
        }

        if (await session.FindAsync(other, cancellation) is not { } folded)
        {
            return (new CommandAnswer(Reply.Error(ClaimNumberOption.Missing(other))), []);
        }

        if (kept.Number == folded.Number)
        {
            return (new CommandAnswer(Reply.Error(number == other ? $"{number} is one claim as it is." : $"{number} and {other} are one claim already: {kept.Number}.")), []);
        }

        await session.AppendAsync(
            call.By(clock) with
            {
                Kind = CorrectionKind.Merge,
                Claim = kept.Number,
                Other = folded.Number,
                Before = folded.Number.ToString(),
                After = kept.Number.ToString(),
            },
            cancellation);
        var reply = new Reply
        {
            Title = $"{folded.Number} is merged into {kept.Number}.",
            Lines =
            [
                .. await CorrectionText.StandingsAsync(session, [kept.Number], cancellation),
                $"New reports of either go to {kept.Number}. /correct {folded.Number.Value} undo takes it back.",
            ],
        };
        return (new CommandAnswer(reply, new Change($"claim {folded.Number}", "a claim of its own", $"merged into {kept.Number}")), []);
    }
}

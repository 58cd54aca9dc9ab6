using NewsMonitor.Alerts;
using NewsMonitor.Chat.Commands;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary><c>/split</c>: a report is no report of its claim, and becomes a claim of its own.</summary>
internal sealed class SplitCommand(ICorrections corrections, TimeProvider clock) : ICommand
{
    public CommandForm Form { get; } = new(
        "split",
        null,
        "takes the latest report, or that one, out of a claim into one of its own; /correct undoes it",
        [Options.Number, new CommandOption("report", "Which of its reports, as /claim counts them") { Kind = OptionKind.Number }],
        Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var report = call.Words.Count < 2 ? null : ClaimNumberOption.Count(call.Words[1].Text);
        return call.Words.Count is 1 or 2 && ClaimNumberOption.Read(call.Words[0].Text) is { } number && (call.Words.Count == 1 || report is not null)
            ? corrections.CorrectAsync((session, book, ending) => SplitAsync(call, number, report, session, book, ending), cancellation)
            : Task.FromResult(call.Hint("Which claim, and which of its reports? /claim NUMBER counts them."));
    }

    private async Task<(CommandAnswer, IReadOnlyList<AlertEdit>)> SplitAsync(
        CommandCall call, ClaimNumber number, long? report, ICorrectionSession session, IAlertBook book, CancellationToken cancellation)
    {
        var claim = await session.FindAsync(number, cancellation);
        if (claim is null)
        {
            return (new CommandAnswer(Reply.Error(ClaimNumberOption.Missing(number))), []);
        }

        if (Problem(number, claim, report) is { } problem)
        {
            return (new CommandAnswer(Reply.Error(problem)), []);
        }

        var taken = claim.Appearances[(int)(report ?? claim.Appearances.Count) - 1];
        var opened = await session.OpenClaimAsync(cancellation);
        var parted = await ReportSplit.AppendAsync(session, claim, taken, opened, call.By(clock), cancellation);
        var edits = await AlertCorrections.FindAsync(parted, session, book, cancellation);
        var reply = new Reply
        {
            Title = $"The report of {SafeText.Line(taken.Outlet, 80)} is claim {opened} now.",
            Lines =
            [
                AlertText.Quoted(taken.Appearance.Quote.Text),
                .. await CorrectionText.StandingsAsync(session, [claim.Number, opened], cancellation),
                .. CorrectionText.Edited(edits),
                $"/correct {opened.Value} undo takes it back; /correct {opened.Value} {claim.Number.Value} RELATION says how the two stand.",
            ],
        };
        return (new CommandAnswer(reply, new Change($"a report by {SafeText.Line(taken.Outlet, 80)}", $"of {claim.Number}", $"of {opened}")), edits);
    }

    private static string? Problem(ClaimNumber number, ClaimHistory claim, long? report) => claim.Appearances.Count switch
    {
        _ when claim.Number != number => $"{number} is merged into {claim.Number}; /claim {claim.Number.Value} counts the reports that /split {claim.Number.Value} can take out.",
        1 => $"{number} has one report only: there is nothing to take out.",
        var count when report > count => $"{number} has {count} reports; /claim {number.Value} counts them.",
        _ => null,
    };
}

using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>Takes a claim's latest correction, merge or split back.</summary>
internal static class CorrectionUndo
{
    private const string Prefix = "undo:";

    /// <summary>The button that takes the latest correction of a claim back.</summary>
    public static ReplyButton Button(ClaimNumber claim) => new($"Undo {claim}", $"{Prefix}{claim.Value}");

    /// <summary>The claim of such a button; null when the button is another.</summary>
    public static ClaimNumber? Read(string press) =>
        press.StartsWith(Prefix, StringComparison.Ordinal) ? ClaimNumberOption.Read(press[Prefix.Length..]) : null;

    public static Task<CommandAnswer> TakeBackAsync(ICorrections corrections, ClaimNumber number, Correction by, CancellationToken cancellation) =>
        corrections.CorrectAsync(
            async (session, book, ending) =>
            {
                if (await session.LatestInForceAsync(number, ending) is not { } last)
                {
                    var known = await session.FindAsync(number, ending) is not null;
                    return (new CommandAnswer(Reply.Error(known ? $"Nobody has corrected {number}, or all of it is taken back." : ClaimNumberOption.Missing(number))), (IReadOnlyList<AlertEdit>)[]);
                }

                var undo = by with { Kind = CorrectionKind.Undo, Claim = last.Claim, Other = last.Other, Undoes = last.Id, Before = last.After, After = last.Before };
                await session.AppendAsync(undo, ending);
                var parts = await session.PartsAsync(last.Id, ending);
                var edits = await AlertCorrections.FindAsync([.. parts.Prepend(last).Select(part => part.Relation).OfType<long>()], session, book, ending);
                var what = CorrectionText.Of(last);
                var reply = new Reply
                {
                    Title = $"Taken back: {what}.",
                    Lines = [.. await CorrectionText.StandingsAsync(session, [last.Claim, .. last.Other is { } other ? [other] : (ClaimNumber[])[]], ending), .. CorrectionText.Edited(edits)],
                };
                return (new CommandAnswer(reply, new Change($"correction of {last.Claim}", what, "taken back")), edits);
            },
            cancellation);
}

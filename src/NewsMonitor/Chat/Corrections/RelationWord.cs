using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>A person's word on how one claim stands to another, kept and told.</summary>
internal static class RelationWord
{
    /// <summary>Keeps the word.</summary>
    /// <returns>What the person is told, and the alerts that change.</returns>
    public static async Task<(CommandAnswer Answer, IReadOnlyList<AlertEdit> Edits)> GiveAsync(
        ICorrectionSession session, IAlertBook book, RelationChoice choice, RelationLabel label, Correction by, CancellationToken cancellation)
    {
        var relations = await AppendAsync(session, choice, label, by, cancellation);
        var edits = await AlertCorrections.FindAsync(relations, session, book, cancellation);
        var was = choice.Judged == RelationLabel.Unrelated ? "nothing" : Name(choice.Judged);
        var towards = choice.To == choice.From ? "its own earlier reports" : choice.To.ToString();
        var reply = new Reply
        {
            Title = choice.Judged == label ? $"{choice.From} {Name(label)} {towards}: found right." : $"{choice.From} {Name(label)} {towards}; the monitor had said {was}.",
            Lines =
            [
                .. await CorrectionText.StandingsAsync(session, [choice.From, choice.To], cancellation),
                .. CorrectionText.Edited(edits),
                $"/correct {choice.From.Value} undo takes it back.",
            ],
            Buttons = [CorrectionUndo.Button(choice.From)],
        };
        return (new CommandAnswer(reply, new Change($"{choice.From} towards {choice.To}", was, Name(label))), edits);
    }

    public static string Name(RelationLabel label) => label.ToString().ToLowerInvariant();

    /// <summary>Stores the word on every relation it concerns, the first leading.</summary>
    private static async Task<IReadOnlyList<long>> AppendAsync(
        ICorrectionSession session, RelationChoice choice, RelationLabel label, Correction by, CancellationToken cancellation)
    {
        var relations = choice.IsDrawn
            ? [(Id: await session.RelateAsync(choice.FromAppearance, choice.ToAppearance, cancellation), Label: RelationLabel.Unrelated)]
            : choice.Relations.Select(relation => (relation.Id, relation.Label)).ToList();
        long? first = null;
        foreach (var (id, was) in relations)
        {
            var correction = by with
            {
                Kind = CorrectionKind.Relation,
                Claim = choice.From,
                Other = choice.To,
                Relation = id,
                PartOf = first,
                Before = was.ToString(),
                After = label.ToString(),
            };
            var stored = await session.AppendAsync(correction, cancellation);
            first ??= stored;
        }

        return [.. relations.Select(relation => relation.Id)];
    }
}

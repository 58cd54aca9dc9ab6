using NewsMonitor.Alerts;
using NewsMonitor.Chat.Commands;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary><c>/correct</c>: a person's word over the judge's on how a claim stands to another, or the last such word taken back.</summary>
internal sealed class CorrectCommand(ICorrections corrections, TimeProvider clock) : ICommand
{
    private const string Undo = "undo";

    private static readonly IReadOnlyList<string> Labels = [.. Enum.GetValues<RelationLabel>().OrderDescending().Select(Name)];

    public CommandForm Form { get; } = new(
        "correct",
        null,
        "your word on how a claim's latest report stands to OTHER; undo takes the last one back",
        [
            Options.Number,
            new CommandOption("relation", "How the claim stands to the other", Required: true, Choices: [.. Labels, Undo]),
            new CommandOption("other", "The other claim's number") { Kind = OptionKind.Number },
        ],
        Changes: true);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var numbers = call.Words.Select(word => ClaimNumberOption.Read(word.Text)).OfType<ClaimNumber>().ToList();
        var others = call.Words.Where(word => ClaimNumberOption.Read(word.Text) is null).Select(word => word.Text.ToLowerInvariant()).ToList();
        return (numbers, others) switch
        {
            ([var number], [Undo]) => UndoAsync(call, number, cancellation),
            ([var number, .. var rest], [var word]) when rest.Count <= 1 && Labels.Contains(word) =>
                CorrectAsync(call, number, rest is [var other] ? other : null, Read(word), cancellation),
            _ => Task.FromResult(call.Hint($"Give a claim's number and one of {string.Join(", ", Labels)}; or undo.")),
        };
    }

    private Task<CommandAnswer> CorrectAsync(
        CommandCall call, ClaimNumber number, ClaimNumber? other, RelationLabel label, CancellationToken cancellation) =>
        corrections.CorrectAsync(
            async (session, book, ending) =>
            {
                var choice = await RelationChoice.FindAsync(session, number, other, label, ending);
                if (choice.Problem is { } problem)
                {
                    return (new CommandAnswer(Reply.Error(problem)), (IReadOnlyList<AlertEdit>)[]);
                }

                var relations = await AppendAsync(session, choice, label, call.By(clock), ending);
                var edits = await AlertCorrections.FindAsync(relations, session, book, ending);
                var was = choice.Judged == RelationLabel.Unrelated ? "nothing" : Name(choice.Judged);
                var towards = choice.To == choice.From ? "its own earlier reports" : choice.To.ToString();
                var reply = new Reply
                {
                    Title = choice.Judged == label ? $"{choice.From} {Name(label)} {towards}: found right." : $"{choice.From} {Name(label)} {towards}; the monitor had said {was}.",
                    Lines = [.. await CorrectionText.StandingsAsync(session, [choice.From, choice.To], ending), .. CorrectionText.Edited(edits), $"/correct {number.Value} undo takes it back."],
                };
                return (new CommandAnswer(reply, $"{choice.From} towards {choice.To}: {was} -> {Name(label)}"), edits);
            },
            cancellation);

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

    private Task<CommandAnswer> UndoAsync(CommandCall call, ClaimNumber number, CancellationToken cancellation) =>
        corrections.CorrectAsync(
            async (session, book, ending) =>
            {
                if (await session.LatestInForceAsync(number, ending) is not { } last)
                {
                    var known = await session.FindAsync(number, ending) is not null;
                    return (new CommandAnswer(Reply.Error(known ? $"Nobody has corrected {number}, or all of it is taken back." : ClaimNumberOption.Missing(number))), (IReadOnlyList<AlertEdit>)[]);
                }

                var undo = call.By(clock) with { Kind = CorrectionKind.Undo, Claim = last.Claim, Other = last.Other, Undoes = last.Id, Before = last.After, After = last.Before };
                await session.AppendAsync(undo, ending);
                var parts = await session.PartsAsync(last.Id, ending);
                var edits = await AlertCorrections.FindAsync([.. parts.Prepend(last).Select(part => part.Relation).OfType<long>()], session, book, ending);
                var what = CorrectionText.Of(last);
                var reply = new Reply
                {
                    Title = $"Taken back: {what}.",
                    Lines = [.. await CorrectionText.StandingsAsync(session, [last.Claim, .. last.Other is { } other ? [other] : (ClaimNumber[])[]], ending), .. CorrectionText.Edited(edits)],
                };
                return (new CommandAnswer(reply, $"taken back: {what}"), edits);
            },
            cancellation);

    private static RelationLabel Read(string word) => Enum.Parse<RelationLabel>(word, ignoreCase: true);

    private static string Name(RelationLabel label) => label.ToString().ToLowerInvariant();
}

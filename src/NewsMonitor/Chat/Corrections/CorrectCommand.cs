using NewsMonitor.Alerts;
using NewsMonitor.Chat.Commands;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Corrections;

/// <summary><c>/correct</c>: a person's word over the judge's on how a claim stands to another, or the last such word taken back.</summary>
internal sealed class CorrectCommand(ICorrections corrections, TimeProvider clock) : ICommand
{
    private const string Undo = "undo";

    private static readonly IReadOnlyList<string> Labels = [.. Enum.GetValues<RelationLabel>().OrderDescending().Select(RelationWord.Name)];

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
            ([var number], [Undo]) => CorrectionUndo.TakeBackAsync(corrections, number, call.By(clock), cancellation),
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

                return await RelationWord.GiveAsync(session, book, choice, label, call.By(clock), ending);
            },
            cancellation);

    private static RelationLabel Read(string word) => Enum.Parse<RelationLabel>(word, ignoreCase: true);
}

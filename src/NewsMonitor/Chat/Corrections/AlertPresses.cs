using System.Globalization;
using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>What the buttons under alerts and corrections do: find an alert right, give its relations other labels, say why,
/// take a correction back.</summary>
internal sealed class AlertPresses(IAlertBook alerts, ICorrections corrections, TimeProvider clock)
{
    private const int MostShown = 3;

    private static readonly IReadOnlyList<RelationLabel> Labels =
        [RelationLabel.Confirms, RelationLabel.Echoes, RelationLabel.Contradicts, RelationLabel.Supersedes, RelationLabel.Unrelated];

    public async Task<CommandAnswer> AnswerAsync(Press press, CancellationToken cancellation)
    {
        if (CorrectionUndo.Read(press.Id) is { } claim)
        {
            return press.Caller.MayChange ? await CorrectionUndo.TakeBackAsync(corrections, claim, By(press), cancellation) : Forbidden(press);
        }

        var parts = press.Id.Split(':');
        if (parts is not [AlertButtons.Prefix, var number, var act, ..] || Number(number) is not { } id)
        {
            return Outdated();
        }

        return (act, parts.Length) switch
        {
            (AlertButtons.Why, 3) => await WhyAsync(id, cancellation),
            (AlertButtons.Right or AlertButtons.Wrong, 3) or (AlertButtons.Label, 5) when !press.Caller.MayChange => Forbidden(press),
            (AlertButtons.Right, 3) => await RightAsync(press, id, cancellation),
            (AlertButtons.Wrong, 3) => await WrongAsync(id, cancellation),
            (AlertButtons.Label, 5) when Number(parts[3]) is { } relation && Read(parts[4]) is { } label => await LabelAsync(press, id, relation, label, cancellation),
            _ => Outdated(),
        };
    }

    private Task<CommandAnswer> RightAsync(Press press, long id, CancellationToken cancellation) =>
        corrections.CorrectAsync(
            async (session, book, ending) =>
            {
                if (await book.FindAsync(id, ending) is not { } alert)
                {
                    return (Gone(), (IReadOnlyList<AlertEdit>)[]);
                }

                var shown = ShownRelations.Of(alert.Card, await session.OfItemAsync(alert.ItemId, ending)).Take(MostShown).ToList();
                if (shown.Count == 0)
                {
                    return (NothingShown(alert), []);
                }

                var (answers, edits) = (new List<CommandAnswer>(), new Dictionary<long, AlertEdit>());
                foreach (var relation in shown)
                {
                    var (answer, changed) = await GiveAsync(session, book, relation.Relation.Id, relation.Relation.Label, By(press), ending);
                    answers.Add(answer);
                    changed.ToList().ForEach(edit => edits[edit.AlertId] = edit);
                }

                return (AlertAnswers.Together(answers), [.. edits.Values]);
            },
            cancellation);

    private async Task<CommandAnswer> WrongAsync(long id, CancellationToken cancellation)
    {
        if (await alerts.FindAsync(id, cancellation) is not { } alert)
        {
            return Gone();
        }

        var shown = ShownRelations.Of(alert.Card, await corrections.OfItemAsync(alert.ItemId, cancellation)).Take(MostShown).ToList();
        return shown.Count == 0 ? NothingShown(alert) : new CommandAnswer(new Reply
        {
            Title = "What is it then?",
            Lines = ["The choice is kept with your name, counts in /status and can be taken back."],
            Fields = [.. shown.Select(AlertAnswers.Question)],
            Buttons = [.. shown.SelectMany(relation => Labels.Where(label => label != relation.Relation.Label).Select(label => Choice(id, relation, label, shown.Count)))],
        });
    }

    private Task<CommandAnswer> LabelAsync(Press press, long id, long relation, RelationLabel label, CancellationToken cancellation) =>
        corrections.CorrectAsync(
            async (session, book, ending) =>
            {
                var known = await book.FindAsync(id, ending) is { } alert
                    && (await session.OfItemAsync(alert.ItemId, ending)).Any(other => other.Relation.Id == relation);
                return known ? await GiveAsync(session, book, relation, label, By(press), ending) : (Gone(), []);
            },
            cancellation);

    private async Task<CommandAnswer> WhyAsync(long id, CancellationToken cancellation) =>
        await alerts.FindAsync(id, cancellation) is { } alert
            ? new CommandAnswer(AlertAnswers.Why(alert, ShownRelations.Of(alert.Card, await corrections.OfItemAsync(alert.ItemId, cancellation))))
            : Gone();

    private static async Task<(CommandAnswer Answer, IReadOnlyList<AlertEdit> Edits)> GiveAsync(
        ICorrectionSession session, IAlertBook book, long relation, RelationLabel label, Correction by, CancellationToken cancellation)
    {
        var now = (await session.RelationAsync(relation, cancellation)).Relation;
        var claim = (await session.FindAsync(now.FromClaim, cancellation))!;
        if (now.FromClaim == now.ToClaim && label is not (RelationLabel.Confirms or RelationLabel.Echoes))
        {
            return await ReportSplit.GiveAsync(session, book, claim, now, label, by, cancellation);
        }

        var choice = RelationChoice.Of(claim, now, label);
        return choice.Problem is { } problem
            ? (new CommandAnswer(Reply.Error(problem)), [])
            : await RelationWord.GiveAsync(session, book, choice, label, by, cancellation);
    }

    private static ReplyButton Choice(long alert, ItemRelation relation, RelationLabel label, int shown) => new(
        shown == 1 ? RelationWord.Name(label) : $"{relation.Relation.ToClaim} {RelationWord.Name(label)}",
        AlertButtons.OfLabel(alert, relation.Relation.Id, RelationWord.Name(label)));

    private Correction By(Press press) => CorrectionText.By(press.Caller, press.Channel, clock);

    private static RelationLabel? Read(string label) => Labels.Where(known => RelationWord.Name(known) == label).Select(known => (RelationLabel?)known).FirstOrDefault();

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static CommandAnswer Forbidden(Press press) => new(Reply.Error(Permission.NeededOn(press.Channel)));

    private static CommandAnswer Gone() => new(Reply.Error("That alert is not in this monitor's book any more; nothing was changed."));

    private static CommandAnswer Outdated() => new(Reply.Error("That button is of an older version or not one of the monitor's; /help lists the commands."));

    private static CommandAnswer NothingShown(Alert alert)
    {
        var claim = alert.Card.NewClaims is [var first, ..] ? first.Number.ToString(CultureInfo.InvariantCulture) : "NUMBER";
        return new CommandAnswer(Reply.Error(
            "That alert brings something new and says of no earlier claim how it stands to it.", $"If it does stand to one: /correct {claim} RELATION OTHER"));
    }
}

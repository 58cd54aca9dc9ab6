using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items.Languages;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/check</c>: what the ledger says of a statement.</summary>
internal sealed class CheckCommand(ILedger ledger, ClaimExtractor extractor) : ICommand
{
    private const int SentencesRead = 40;
    private const int ShownASide = 5;
    private const int NameLength = 80;

    private static readonly Side[] Sides =
        [new(StanceLabel.Agree, "agrees", "agree"), new(StanceLabel.Disagree, "disagrees", "disagree"), new(StanceLabel.Discuss, "bears on it", "bear on it")];

    public CommandForm Form { get; } = new(
        "check", null, "what the ledger says of a statement: who agrees, who disagrees, what bears on it", [new CommandOption("text", "The statement", Required: true)]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var text = call.Words.Join();
        if (TextLanguage.Of(text) is { } language)
        {
            return call.Hint($"That reads as {language}, and claims are read in English alone; give the statement in English.");
        }

        var statement = new CheckedStatement(text, extractor);
        if (statement.Words.Count == 0)
        {
            return call.Hint("Check what? Give a statement that names things, such as: Iran has received the S-300.");
        }

        var readings = new List<(LedgerAppearance Appearance, StanceReading Reading)>();
        foreach (var appearance in await NearestAsync(statement, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            readings.Add((appearance, statement.Read(appearance.Appearance)));
        }

        readings.RemoveAll(entry => entry.Reading.Label == StanceLabel.Unrelated);
        return new CommandAnswer(readings.Count == 0 ? Nothing(text) : Show(text, readings));
    }

    /// <summary>Each sentence once, as what a family of events reads in it.</summary>
    private async Task<IEnumerable<LedgerAppearance>> NearestAsync(CheckedStatement statement, CancellationToken cancellation) =>
        (await ledger.NearestAsync(statement.Words, SentencesRead, cancellation))
            .GroupBy(appearance => appearance.Appearance.Quote.Text)
            .Select(same => same.MinBy(appearance => appearance.Appearance.Frame.IsGeneral)!);

    private static Reply Nothing(string text) => new() { Title = "The ledger holds no report that bears on this.", Lines = [AlertText.Quoted(text)] };

    private static Reply Show(string text, List<(LedgerAppearance Appearance, StanceReading Reading)> readings)
    {
        var sides = Sides
            .Select(side => (Side: side, Own: readings
                .Where(entry => entry.Reading.Label == side.Label)
                .OrderByDescending(entry => entry.Reading.Share)
                .ThenByDescending(entry => entry.Reading.Of(side.Label))
                .ToList()))
            .Where(side => side.Own.Count > 0)
            .ToList();
        var counts = string.Join(", ", sides.Select((side, place) =>
            $"{side.Own.Count} {(place > 0 ? "" : side.Own.Count == 1 ? "report " : "reports ")}{(side.Own.Count == 1 ? side.Side.One : side.Side.Several)}"));
        return new Reply
        {
            Title = counts,
            Lines = sides.Exists(side => side.Own.Count > ShownASide)
                ? [AlertText.Quoted(text), $"The {ShownASide} nearest of each are shown; /claims with a word of it lists more."]
                : [AlertText.Quoted(text)],
            Fields = [.. sides.SelectMany(side => side.Own.Take(ShownASide).Select(entry => Field(side.Side.One, entry.Appearance, entry.Reading)))],
        };
    }

    private static ReplyField Field(string verb, LedgerAppearance appearance, StanceReading reading) => new(
        $"{verb} · {appearance.Claim} · {SafeText.Line(appearance.Outlet, NameLength)} · {AlertText.Day(appearance.PublishedAt)}",
        [AlertText.Quoted(appearance.Appearance.Quote.Text), SafeText.Line(reading.Reason, 2 * NameLength)],
        appearance.ItemAddress,
        appearance.Claim);

    /// <summary>A way to stand to a statement, as one does and as several do.</summary>
    private sealed record Side(StanceLabel Label, string One, string Several);
}

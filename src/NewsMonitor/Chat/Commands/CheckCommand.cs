using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Items.Languages;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/check</c>: what the ledger says of a statement.</summary>
internal sealed class CheckCommand(ILedger ledger, ClaimExtractor extractor, TimeProvider clock) : ICommand
{
    private const int SentencesRead = 40;
    private const int LinkedPerKey = 16;
    private const int ShownASide = 3;
    private const int NameLength = 80;

    private static readonly Side[] Sides =
    [
        new(StatementSide.Overtakes, "tells what came since", "tell what came since", "since then"),
        new(StatementSide.Agrees, "agrees", "agree", "agrees"),
        new(StatementSide.Disagrees, "disagrees", "disagree", "disagrees"),
        new(StatementSide.Precedes, "tells of the time before", "tell of the time before", "before"),
        new(StatementSide.Bears, "bears on it", "bear on it", "bears on it"),
    ];

    private readonly Lazy<RuleBook> rules = new(() => new RuleBook(extractor.Lists));

    public CommandForm Form { get; } = new(
        "check", null, "what the ledger says of a statement: who agrees, who disagrees, what came since, what bears on it", [new CommandOption("text", "The statement", Required: true)]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var text = call.Words.Join();
        if (TextLanguage.Of(text) is { } language)
        {
            return call.Hint($"That reads as {language}, and claims are read in English alone; give the statement in English.");
        }

        var statement = new CheckedStatement(text, clock.GetUtcNow(), extractor, rules.Value);
        if (statement.Words.Count == 0)
        {
            return call.Hint("Check what? Give a statement that names things, such as: Iran has received the S-300.");
        }

        var near = await ledger.NearestAsync(statement.Words, SentencesRead, cancellation);
        var linked = statement.Keys.Count == 0 ? [] : await ledger.CandidatesAsync(statement.Keys, LinkedPerKey, cancellation);
        var reports = statement.Check(near, linked, cancellation);
        return new CommandAnswer(reports.Count == 0 ? Nothing(text) : Show(text, reports));
    }

    private static Reply Nothing(string text) => new() { Title = "The ledger holds no report that bears on this.", Lines = [AlertText.Quoted(text)] };

    private static Reply Show(string text, IReadOnlyList<CheckedReport> reports)
    {
        var sides = Sides
            .Select(side => (Side: side, Own: reports.Where(report => report.Side == side.Kind).OrderByDescending(report => report.Nearness).ToList()))
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
            Fields = [.. sides.SelectMany(side => side.Own.Take(ShownASide).Select(report => Field(side.Side.Heading, report)))],
        };
    }

    private static ReplyField Field(string heading, CheckedReport checked_) => new(
        $"{heading} · {checked_.Report.Claim} · {SafeText.Line(checked_.Report.Outlet, NameLength)} · {AlertText.Day(checked_.Report.PublishedAt)}",
        [AlertText.Quoted(checked_.Report.Appearance.Quote.Text), SafeText.Line(checked_.Reason, 2 * NameLength)],
        checked_.Report.ItemAddress,
        checked_.Report.Claim);

    /// <summary>A way to stand to a statement, as one does and as several do, and what stands over each.</summary>
    private sealed record Side(StatementSide Kind, string One, string Several, string Heading);
}

using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Stance;

/// <summary>A statement that somebody wants checked: how what is near it is found, and how reports stand to it. The rules that judge reports
/// decide; where they are silent the model weighs words, and as it takes a sentence on another batch for the same, who and what is named,
/// figures and negations must fit beside. The model may lower what the rules say, and never raises it.</summary>
internal sealed class CheckedStatement
{
    /// <summary>More words than this narrow nothing down.</summary>
    private const int MostWords = 16;

    /// <summary>What any sentence tells, and not an event of a family, is compared where so much of what the statement turns on is in it.</summary>
    private const double LeastToldAlike = 0.6;

    /// <summary>A sentence without a side that has less of what the statement turns on is shown only where there is nothing better.</summary>
    private const double LeastToBear = 0.6;

    private readonly RuleBook rules;
    private readonly IReadOnlyList<Appearance> claims;
    private readonly WordedStatement worded;

    /// <summary>Whether a family of events reads it: then that the rules are silent says more than the model can.</summary>
    private bool IsOfFamily => claims.Any(claim => !claim.Frame.IsGeneral && claim.Frame.Family != "statement");

    /// <param name="text">The statement.</param>
    /// <param name="now">The day it speaks of, unless it gives one.</param>
    /// <param name="extractor">Reads it as it reads reports.</param>
    /// <param name="rules">Judge reports.</param>
    public CheckedStatement(string text, DateTimeOffset now, ClaimExtractor extractor, RuleBook rules)
    {
        this.rules = rules;
        claims = extractor.Extract(new Item
        {
            Keys = [new ItemKey("statement")],
            Outlet = "",
            Title = "",
            Text = text,
            PublishedAt = now,
            SeenAt = now,
        });
        worded = new WordedStatement(text, claims, extractor);
        Words = StanceModel.Shipped.SubjectWords(text, MostWords);
        Keys = [.. claims.SelectMany(claim => claim.Keys).Distinct()];
    }

    /// <summary>What it turns on, the rarest in news first; empty when it names nothing.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The keys by which what is about the same is found, in whatever words.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>How reports stand to it, each sentence once; what has to do with something else is left out.</summary>
    /// <param name="near">The sentences with its words.</param>
    /// <param name="linked">Those with its keys; they count where the rules have something to say of them.</param>
    /// <param name="cancellation">Ends the work.</param>
    public IReadOnlyList<CheckedReport> Check(IReadOnlyList<LedgerAppearance> near, IReadOnlyList<LedgerAppearance> linked, CancellationToken cancellation)
    {
        using var judged = new StatementRules(claims, near.Concat(linked).DistinctBy(appearance => appearance.Id), rules);
        var isNear = near.Select(appearance => appearance.Appearance.Quote.Text).ToHashSet(StringComparer.Ordinal);
        var reports = new List<ReportBeside>();
        foreach (var same in near.Concat(linked).DistinctBy(appearance => appearance.Id).GroupBy(appearance => appearance.Appearance.Quote.Text))
        {
            cancellation.ThrowIfCancellationRequested();
            var first = same.MinBy(appearance => appearance.Appearance.Frame.IsGeneral)!;
            var report = new ReportBeside(first, [.. same.Where(appearance => appearance.ItemId == first.ItemId)], judged);
            reports.Add(report);
        }

        var supports = reports.FindAll(report => (report.Supports || report.Fulfils) && IsRuled(report) && worded.Lowers(report) is null);
        var found = reports.Select(report => Of(report, supports, isNear.Contains(report.Quote))).OfType<CheckedReport>().ToList();
        return found.FindAll(report => report.Side != StatementSide.Bears || report.Nearness >= LeastToBear) is { Count: > 0 } better ? better : found;
    }

    /// <summary>Whether the rules are asked: of events that a family reads always, of others where the words are near.</summary>
    private bool IsRuled(ReportBeside report) => report.IsOfFamily || worded.Read(report) is { Label: not StanceLabel.Unrelated, Share: >= LeastToldAlike };

    /// <summary>What the rules say, lowered where names and figures say otherwise; where they are silent what the model says.</summary>
    private CheckedReport? Of(ReportBeside report, List<ReportBeside> supports, bool isNear)
    {
        var reading = worded.Read(report);
        if (IsRuled(report) && report.Side(supports) is var (side, reason))
        {
            return side == StatementSide.Agrees && worded.Lowers(report) is var (label, lower)
                ? (label == StanceLabel.Unrelated ? null : new CheckedReport(report.First, StatementSide.Bears, lower, reading.Share))
                : new CheckedReport(report.First, side, reason, side == StatementSide.Overtakes ? -report.Day.DayNumber : 1 + reading.Share);
        }

        if (!isNear || reading.Label == StanceLabel.Unrelated)
        {
            return null;
        }

        var silent = report.IsSwapped ? "It tells it the other way round: who does it here has it done there."
            : reading.Label != StanceLabel.Discuss && IsOfFamily ? "It says neither that it is so nor that it is not."
            : null;
        return silent is not null ? new CheckedReport(report.First, StatementSide.Bears, silent, reading.Share)
            : new CheckedReport(report.First, SideOf(reading.Label), reading.Reason, reading.Share);
    }

    private static StatementSide SideOf(StanceLabel label) => label switch
    {
        StanceLabel.Agree => StatementSide.Agrees,
        StanceLabel.Disagree => StatementSide.Disagrees,
        _ => StatementSide.Bears,
    };
}

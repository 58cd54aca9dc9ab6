using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations.Stance;

/// <summary>Puts a statement before the rules that judge reports. It has no day of its own: it is taken to be made the day after a report,
/// which tells whether both can be so, and the year before, which tells whether the report has overtaken it.</summary>
internal sealed class StatementRules : IDisposable
{
    private const int DaysBefore = 365, DaysAfter = 1;

    /// <summary>Who makes the statement; nobody that reports credit.</summary>
    private const string Asker = "the statement";

    private readonly RuleBook rules;
    private readonly IReadOnlyList<Appearance> statement;
    private readonly WordsAround around;

    /// <param name="statement">What was read in it.</param>
    /// <param name="reports">All that it is compared with.</param>
    /// <param name="rules">The rules.</param>
    public StatementRules(IReadOnlyList<Appearance> statement, IEnumerable<LedgerAppearance> reports, RuleBook rules)
    {
        (this.statement, this.rules) = (statement, rules);
        around = new WordsAround(statement.Count(claim => claim.Telling is not null));
        foreach (var side in statement.Select(claim => Dated(claim, claim.Frame.AsOf)).Concat(reports.Select(JudgedSide.Of)).Where(side => side.Told is not null))
        {
            around.Add(side.Stems);
        }
    }

    public void Dispose() => around.Dispose();

    /// <summary>How the statement stands to a report that it follows; null where the rules are silent.</summary>
    public RuledReport? After(IReadOnlyList<LedgerAppearance> report) => Strongest(DayAfter(report), Sides(report)) is var (verdict, statement, known)
        ? new RuledReport(verdict, Of(known, report), statement.Frame.Modality)
        : null;

    /// <summary>How a report stands to the statement when it follows it; null where the rules are silent.</summary>
    public RuledReport? Since(IReadOnlyList<LedgerAppearance> report)
    {
        var sides = Sides(report);
        return sides.Count > 0 && Strongest(sides, YearBefore(sides)) is var (verdict, known, statement)
            ? new RuledReport(verdict, Of(known, report), statement.Frame.Modality)
            : null;
    }

    /// <summary>How one report stands to an earlier one; null where the rules are silent.</summary>
    public Verdict? Between(IReadOnlyList<LedgerAppearance> later, IReadOnlyList<LedgerAppearance> earlier) =>
        Strongest(Sides(later), Sides(earlier))?.Verdict;

    /// <summary>Whether the report tells the same the other way round: who sells in one buys in the other.</summary>
    public bool AreSwapped(IReadOnlyList<LedgerAppearance> report) =>
        Pairs(DayAfter(report), Sides(report)).Any(rules.AreSwapped);

    /// <summary>What one trait decided, the nearest first; what was only weighed is for the model to say.</summary>
    private (Verdict Verdict, JudgedSide Later, JudgedSide Earlier)? Strongest(List<JudgedSide> later, List<JudgedSide> earlier)
    {
        (Verdict Verdict, JudgedSide Later, JudgedSide Earlier)? strongest = null;
        foreach (var pair in Pairs(later, earlier))
        {
            if (rules.Judge(pair) is { IsWeighed: false, Label: not RelationLabel.Unrelated } verdict && (strongest is null || verdict.IsNearerThan(strongest.Value.Verdict)))
            {
                strongest = (verdict, pair.Later, pair.Earlier);
            }
        }

        return strongest;
    }

    /// <summary>One pair, put before one after the other.</summary>
    private IEnumerable<AppearancePair> Pairs(List<JudgedSide> later, List<JudgedSide> earlier)
    {
        if (later.Count == 0 || earlier.Count == 0)
        {
            yield break;
        }

        var item = new ItemBeside(later, around);
        foreach (var known in earlier)
        {
            item.Put(known);
            for (var sentence = 0; sentence < later.Count; sentence++)
            {
                yield return item.Pair(sentence);
            }
        }
    }

    private static LedgerAppearance Of(JudgedSide side, IReadOnlyList<LedgerAppearance> report) => report.First(appearance => appearance.Appearance == side.Appearance);

    private List<JudgedSide> DayAfter(IReadOnlyList<LedgerAppearance> report) => Dated(report.Max(appearance => appearance.Appearance.Frame.AsOf), DaysAfter);

    /// <summary>Before what the report tells, which may be long before it tells it.</summary>
    private List<JudgedSide> YearBefore(List<JudgedSide> report) =>
        Dated(report.Min(side => side.Frame.Time is { Stated: true, From: { } from } && from < side.Frame.AsOf ? from : side.Frame.AsOf), -DaysBefore);

    /// <summary>What a report asserts; what it asks or supposes says nothing of a statement.</summary>
    private static List<JudgedSide> Sides(IReadOnlyList<LedgerAppearance> report) =>
        [.. report
            .Where(appearance => appearance.Appearance.Frame.Modality is not (Modality.Conditional or Modality.Asked) && !appearance.Appearance.Quote.Text.AsSpan().TrimStart("\"“‘ ").StartsWith("If ", StringComparison.Ordinal))
            .Select(JudgedSide.Of)];

    private List<JudgedSide> Dated(DateOnly day, int more)
    {
        var dated = DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + more, DateOnly.MinValue.DayNumber + DaysBefore, DateOnly.MaxValue.DayNumber - DaysBefore));
        return [.. statement.Select(claim => Dated(claim, dated))];
    }

    private static JudgedSide Dated(Appearance claim, DateOnly day) =>
        new(claim with { Frame = claim.Frame with { AsOf = day } }, Asker, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}

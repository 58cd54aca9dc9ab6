using NewsMonitor.Relations.Rules;

namespace NewsMonitor.Relations;

/// <summary>The rules in order, cheapest first; the first verdict stands.</summary>
internal sealed class RuleBook
{
    private readonly IRelationRule[] rules;

    public RuleBook()
    {
        var ladder = new Ladder();
        rules =
        [
            new DifferentMatterRule(),
            new SameStatementRule(),
            new SameFigureRule(),
            new SameClaimRule(ladder),
            new OppositeRule(ladder),
            new LaterStepRule(ladder),
        ];
    }

    /// <summary>The first rule's verdict; null when none has one.</summary>
    public Verdict? Judge(JudgedSide later, JudgedSide earlier)
    {
        var pair = new AppearancePair(later, earlier, OriginFinder.Same(later, earlier));
        foreach (var rule in rules)
        {
            if (rule.Judge(pair) is { } verdict)
            {
                return verdict;
            }
        }

        return null;
    }
}

using NewsMonitor.Claims;
using NewsMonitor.Relations.Rules;

namespace NewsMonitor.Relations;

/// <summary>The rules in order, cheapest first; the first verdict stands.</summary>
internal sealed class RuleBook
{
    private readonly Ladder ladder = new();
    private readonly IRelationRule[] rules;

    public RuleBook()
    {
        rules =
        [
            new DifferentMatterRule(),
            new RetractionRule(),
            new SameStatementRule(),
            new SameFigureRule(),
            new SameClaimRule(ladder),
            new OppositeRule(ladder),
            new LaterStepRule(ladder),
        ];
    }

    /// <summary>Whether what one frame tells ends what the other tells.</summary>
    public bool Ends(Frame one, Frame other) =>
        one is { Modality: Modality.Certain, Polarity: Polarity.Affirmed } && ladder.Ends(one.Step, other.Step);

    /// <summary>The first rule's verdict; null when none has one.</summary>
    public Verdict? Judge(JudgedSide later, JudgedSide earlier)
    {
        var pair = new AppearancePair(later, earlier);
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

using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Rules;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>The rules in order, cheapest first; the first verdict stands.</summary>
internal sealed class RuleBook
{
    /// <summary>A report retold that is this much older than the other answers nothing in it.</summary>
    private const int OldNewsDays = 14;

    private readonly Ladder ladder = new();
    private readonly IRelationRule[] rules;
    private readonly SameTellingRule tellings;
    private readonly KindredTellingRule kindred;

    /// <param name="lists">The words by which claims were read.</param>
    public RuleBook(WordLists lists)
    {
        var steps = new StepRelations(lists);
        (tellings, kindred) = (new SameTellingRule(steps), new KindredTellingRule(steps));
        rules =
        [
            new DifferentMatterRule(),
            new RetractionRule(),
            new SameStatementRule(),
            new SameFigureRule(),
            new SameClaimRule(ladder),
            new OppositeRule(ladder),
            new ExcludedRule(ladder),
            new LaterStepRule(ladder),
        ];
    }

    /// <summary>Whether what one frame tells ends what the other tells.</summary>
    public bool Ends(Frame one, Frame other) =>
        one is { Modality: Modality.Certain, Polarity: Polarity.Affirmed } && ladder.Ends(one.Step, other.Step);

    /// <summary>Whether both tell the same with their parties changed over: "A sued B", "B sued A".</summary>
    public bool AreSwapped(AppearancePair pair) => pair.HaveTellings && tellings.AreSwapped(pair);

    /// <summary>The first rule's verdict; null when none has one.</summary>
    public Verdict? Judge(AppearancePair pair)
    {
        var family = pair.Later.Family;
        if (family == LinkingKeys.General || family != pair.Earlier.Family)
        {
            return General(pair);
        }

        if (tellings.JudgeFigures(pair) is { } figures && !tellings.AreSwapped(pair))
        {
            return figures with { General = true };
        }

        foreach (var rule in rules)
        {
            if (rule.Judge(pair) is { } verdict)
            {
                if (verdict.Joins && tellings.AreOfOtherAmounts(pair))
                {
                    return Verdict.OtherFigures;
                }

                // That a speaker says something else does not keep two sentences from telling of one thing.
                return verdict.Label == RelationLabel.Unrelated && family == "statement" ? General(pair) : verdict;
            }
        }

        return Otherwise(pair);
    }

    /// <summary>Where the rules of a family are silent, its sentences are still compared as tellings; a family that has an event
    /// of its own on both sides leaves to them only what cannot both be so.</summary>
    private Verdict? Otherwise(AppearancePair pair) =>
        General(pair) is { } verdict && (pair.Later.Frame.Family == "statement" || verdict.Label == RelationLabel.Contradicts) ? verdict : null;

    /// <summary>What the tellings say; where that is doubt, or nothing, all they share is weighed together.</summary>
    private Verdict? Weighed(AppearancePair pair) =>
        !pair.HaveTellings ? null
        : tellings.Judge(pair) switch
        {
            null => kindred.Judge(pair),
            { Label: RelationLabel.Tension, Rule: Verdict.Unsure } doubt => kindred.Resolve(pair, doubt),
            { Rule: "since-then" or "later-step" } when kindred.AreApart(pair) => null,
            var verdict => verdict,
        };

    private Verdict? General(AppearancePair pair) => Weighed(pair) is { } verdict && !tellings.AreSwapped(pair) && !IsOldNews(pair, verdict)
        ? verdict with { General = true, Joins = verdict.Joins && pair.Later.Frame.Family == LinkingKeys.General && pair.Earlier.Frame.Family == LinkingKeys.General }
        : null;

    private static bool IsOldNews(AppearancePair pair, Verdict verdict) =>
        pair.Days < -OldNewsDays && verdict.Label is RelationLabel.Contradicts or RelationLabel.Supersedes;
}

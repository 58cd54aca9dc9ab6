using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations.Rules;

/// <summary>Where no single trait decides, many weak ones together do: two sentences on one matter in other words are weighed by what
/// they share; see <see cref="MatterOdds"/>. It never says that one contradicts the other: for that something must be said that turns it.</summary>
internal sealed class KindredTellingRule(StepRelations steps) : IRelationRule
{
    /// <summary>From this chance on two sentences are taken to be on one matter.</summary>
    private const double Likely = 0.3;

    private static readonly double LikelyWeight = MatterOdds.WeightOf(Likely);

    /// <summary>Below this chance nothing that happens in one ends or undoes what happens in the other.</summary>
    private const double Apart = 0.12;

    /// <summary>Its verdicts stand behind all that rest on one trait; see <see cref="Verdict.Distance"/>.</summary>
    private const int Far = 20;

    /// <summary>From this chance on a denial is of what was said.</summary>
    private const double Sure = 0.5;

    /// <summary>What happens in both is this near.</summary>
    private const double SameStep = 0.6;

    /// <summary>From this chance on what seems the opposite is.</summary>
    private const double Certain = 0.75;

    private const int WordsShown = 3;

    private static readonly string[] OpenWords = ["if ", "how ", "whether ", "why ", "what if "];

    public Verdict? Judge(AppearancePair pair)
    {
        var tellings = pair.Tellings(steps);
        if (MatterOdds.IsUnder(pair, tellings, LikelyWeight) || tellings.Matter <= 0)
        {
            return null; // So are nearly all pairs; what comes now is dearer.
        }

        var chance = MatterOdds.Of(pair, tellings);
        if (chance < Likely || tellings.Best?.Agrees == false || IsOpen(pair.Later) || AreOfOthers(tellings))
        {
            return null;
        }

        return !Turns(pair, tellings) ? Weighed(pair, tellings, chance)
            : pair.SameOrigin ? null
            : chance >= Sure && IsDenial(tellings.Later)
            ? new Verdict(RelationLabel.Contradicts, "denied", $"{pair.Later.Name} denies it; before, {pair.Earlier.Name} said it.", 1)
            : Verdict.Opposed;
    }

    /// <summary>Whether both are too unlikely to be on one matter for one to have ended the other.</summary>
    public bool AreApart(AppearancePair pair) => MatterOdds.Of(pair, pair.Tellings(steps)) < Apart;

    /// <summary>What seems to say the opposite does, where both are surely on one matter and each on its own word.</summary>
    public Verdict Resolve(AppearancePair pair, Verdict doubt) =>
        !pair.SameOrigin && SayOtherwise(pair.Tellings(steps)) && MatterOdds.Of(pair, pair.Tellings(steps)) >= Certain
            ? new Verdict(RelationLabel.Contradicts, "denied", $"{pair.Later.Name} and {pair.Earlier.Name} say the opposite.", 1)
            : doubt;

    /// <summary>Whether the same is told again or what has come of it, if both together are likely enough.</summary>
    private static Verdict? Weighed(AppearancePair pair, TellingPair tellings, double chance)
    {
        var moved = HasTurned(pair, tellings) ? 1 : MatterOdds.MovedOn(pair, tellings);
        var isEcho = pair.SameOrigin || pair.IsCredited;
        var sure = isEcho ? chance : chance * Math.Max(moved, 1 - moved);
        if (sure < Likely || (moved < 0.5 && tellings.OneTurns))
        {
            return null;
        }

        var distance = Far + (int)((1 - sure) * 10);
        var shared = string.Join(", ", pair.SharedWords(WordsShown));
        var verdict = isEcho ? new Verdict(RelationLabel.Echoes, "same-origin", $"Both rest on {pair.Later.Name}.", distance)
            : moved >= 0.5 ? new Verdict(RelationLabel.Supersedes, LedgerRelation.LaterNewsRule, LaterNews(pair, shared), distance)
            : new Verdict(RelationLabel.Confirms, LedgerRelation.AlikeRule, $"Probably the same in other words ({shared}).", distance);
        return verdict with { IsWeighed = true };
    }

    private static string LaterNews(AppearancePair pair, string shared) =>
        $"Probably later news of the same matter ({shared}) than that of {TimeText.Of(pair.Earlier.Frame.AsOf)}.";

    /// <summary>Whether each names systems or bodies of its own, or nothing but what the other does not know.</summary>
    private static bool AreOfOthers(TellingPair tellings) =>
        Matter.HaveOtherSystems(tellings.Names)
        || Matter.HaveOtherBodies(tellings.Names)
        || (!tellings.Named && Matter.AreStrangers(tellings.Names));

    /// <summary>Whether one thing is told otherwise, and nothing weighty alike; or whether but for the turn they are one sentence.</summary>
    private static bool SayOtherwise(TellingPair tellings) =>
        !TellingLevels.MayBeOfOthers(tellings, TellingLevels.Sure)
        && ((tellings.Link.Weight > 0 && !tellings.Agree) || (tellings.Words >= TellingLevels.PatternWords && tellings.Best is not { Agrees: not false }));

    /// <summary>Whether the later, soon after the earlier and on nobody else's word, has a denial or a negation that the earlier has not.</summary>
    private static bool Turns(AppearancePair pair, TellingPair tellings) =>
        (pair.Later.PublishedAt - pair.Earlier.PublishedAt).TotalDays <= TellingLevels.NewsDays
        && (IsDenial(tellings.Later) ? !IsDenial(tellings.Earlier) : tellings.Later.Turned && !tellings.Earlier.Turned)
        && !Matter.HaveOtherStates(tellings.Names) && !Matter.HaveOtherBodies(tellings.Names);

    /// <summary>What was not yet so and is told as so later.</summary>
    private static bool HasTurned(AppearancePair pair, TellingPair tellings) =>
        (pair.Later.PublishedAt - pair.Earlier.PublishedAt).TotalDays > TellingLevels.ChangeDays
        && tellings.Earlier.Turned && !tellings.Later.Turned && tellings.Link.Weight >= SameStep;

    private static bool IsDenial(Telling telling) => telling.Happenings.Any(happening => happening is { Step: "deny" or "false", Polarity: Polarity.Affirmed });

    /// <summary>What would be, or whether and how it will, tells of nothing that was.</summary>
    private static bool IsOpen(JudgedSide side) => OpenWords.Any(word => side.Appearance.Quote.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}

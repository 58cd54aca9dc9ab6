using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;
using static NewsMonitor.Relations.Rules.TellingLevels;

namespace NewsMonitor.Relations.Rules;

/// <summary>What the figures of two tellings say of them.</summary>
internal static class TellingFigures
{
    private const string Price = "price", Part = "part";

    /// <summary>Up to a dozen, a number is met by chance.</summary>
    private const int Dozen = 12;

    /// <summary>Figures that cannot both be meant: another account of one thing, or a later count.</summary>
    public static Verdict? Other(AppearancePair pair, TellingPair tellings)
    {
        if (tellings.OtherFigures.Count == 0)
        {
            return null;
        }

        if (tellings.Matter >= Near && tellings.OtherFigures.FirstOrDefault(figure => IsRate(figure.Later)) is { Later: { } now, Earlier: { } then })
        {
            return pair.Days > ChangeDays ? new Verdict(RelationLabel.Supersedes, "figure-moved", $"{now.Stated:0.##} {now.Role}; before, {then.Stated:0.##}.", 1) : null;
        }

        if (!ArePrices(tellings) && (tellings.Likeness < Sure || tellings.Words < HalfWords))
        {
            return Doubt(pair, tellings);
        }

        return Matter.AreStrangers(tellings.Names) || Matter.HaveOtherStates(tellings.Names) ? null : tellings.OtherFigures[0].Later.Role switch
        {
            Part => new Verdict(RelationLabel.Tension, "other-figure", "They tell of another part of the whole.", 1),
            not Price when pair.Days > NewsDays => new Verdict(RelationLabel.Supersedes, "figure-moved", "The figure has changed since.", 1),
            _ => Differ(pair),
        };
    }

    /// <summary>One price of one matter is the same statement, however it is worded.</summary>
    public static Verdict? SamePrice(AppearancePair pair, TellingPair tellings) =>
        tellings.Matter >= Fair && tellings.SameFigures.Count > 0 && tellings.SameFigures.Any(figure => IsMoney(figure.Later) && figure.Later.Role is Price or "payment")
            ? Verdict.Agreement(pair, "same-figure", "Both give the same price.", 1)
            : null;

    /// <summary>A number that two would hardly share by chance.</summary>
    public static Verdict? Same(AppearancePair pair, TellingPair tellings) =>
        tellings.Matter >= Fair && tellings.OtherFigures.Count == 0 && tellings.SameFigures.Count > 0 && AreTelling(tellings)
            ? Verdict.Agreement(pair, "same-figure", "Both give the same figure.", 1)
            : null;

    /// <summary>That the same happens, and they give other figures for it.</summary>
    public static Verdict OfOneHappening(AppearancePair pair, TellingPair tellings) =>
        tellings.Own >= Certain && pair.Days <= AccountDays ? Differ(pair) : Verdict.OtherFigures;

    private static Verdict? Doubt(AppearancePair pair, TellingPair tellings) =>
        tellings is { SameFigures.Count: 0, Own: >= Plain, Best: { Relation: StepRelation.Same, Agrees: true } } && !(pair.Days <= AccountDays && tellings.Own >= Certain)
            ? Verdict.OtherFigures
            : null;

    private static bool ArePrices(TellingPair tellings) =>
        tellings.Matter >= Close && tellings.OtherFigures.Any(figure => figure.Later.Role == Price && IsMoney(figure.Later));

    private static bool AreTelling(TellingPair tellings) => tellings.SameFigures.Any(figure => IsTelling(figure.Later, tellings));

    private static bool IsTelling(Quantity figure, TellingPair tellings) =>
        (figure.Stated > Dozen || (figure.Stated > 2 && tellings.Own >= Near && tellings.TimesMeet))
        && (figure.Role != "count" || tellings.Words >= SomeWords || (tellings.Named && tellings.Own >= Close));

    /// <summary>"A day", "a head": what is so much a unit is stated anew from time to time.</summary>
    private static bool IsRate(Quantity figure) => figure.Role.StartsWith("a ", StringComparison.Ordinal);

    /// <summary>Whether its unit is a currency, by its code of three letters (ISO 4217).</summary>
    private static bool IsMoney(Quantity figure) => figure.Unit.Length == 3;

    private static Verdict Differ(AppearancePair pair) =>
        new(RelationLabel.Contradicts, "other-figure", $"The figures differ: {pair.Later.Name}; before, {pair.Earlier.Name}.", 1);
}

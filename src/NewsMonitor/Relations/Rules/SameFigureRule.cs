using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>Two figures of one role: equal they confirm, or echo when one origin gives both; apart they only pull,
/// because worth and range are told loosely, and for parts or variants.</summary>
internal sealed class SameFigureRule : IRelationRule
{
    public Verdict? Judge(AppearancePair pair)
    {
        if (pair.Later.Frame.Family is not ("value" or "capability"))
        {
            return null;
        }

        foreach (var quantity in pair.Later.Frame.Quantities)
        {
            if (pair.Earlier.Frame.Quantities.FirstOrDefault(q => q.Role == quantity.Role && q.Unit == quantity.Unit) is { } other)
            {
                return Compare(pair, quantity, other);
            }
        }

        return new Verdict(RelationLabel.Unrelated, "no-common-figure", "They give no figure of the same kind.");
    }

    private static Verdict Compare(AppearancePair pair, Quantity later, Quantity earlier)
    {
        var name = later.Role.Replace('-', ' ');
        if (later.Low > earlier.High || earlier.Low > later.High)
        {
            return new Verdict(RelationLabel.Tension, "other-figure", $"The figures for the {name} differ.");
        }

        return pair.SameOrigin
            ? new Verdict(RelationLabel.Echoes, "same-figure", $"The same {name}, from the same origin.", Joins: true)
            : new Verdict(RelationLabel.Confirms, "same-figure", $"Both give the same {name}.", Joins: true);
    }
}

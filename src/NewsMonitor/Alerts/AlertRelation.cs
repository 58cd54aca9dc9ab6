using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Alerts;

/// <summary>How a sentence of the new item stands to an earlier claim.</summary>
/// <param name="Label">The judgement.</param>
/// <param name="Quote">The new item's sentence.</param>
/// <param name="Earlier">The earlier claim, quoted as it appeared.</param>
/// <param name="EarlierOutlet">Who carried the earlier sentence.</param>
/// <param name="EarlierPublishedAt">When.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Added">Whether the alert shows it only because of a person's word.</param>
public sealed record AlertRelation(
    RelationLabel Label, string Quote, AlertClaim Earlier, string EarlierOutlet, DateTimeOffset EarlierPublishedAt, string Reason, string Rule,
    bool Added = false)
{
    /// <summary>A relation as an alert shows it.</summary>
    /// <param name="label">How the new stands to the earlier.</param>
    /// <param name="quote">The new item's sentence.</param>
    /// <param name="earlier">The earlier appearance.</param>
    /// <param name="reason">Why.</param>
    /// <param name="rule">The rule that decided.</param>
    public static AlertRelation Of(RelationLabel label, string quote, LedgerAppearance earlier, string reason, string rule)
    {
        var claim = new AlertClaim(earlier.Claim.Value, earlier.Appearance.Quote.Text, earlier.Origin.Name, FrameText.Of(earlier.Appearance));
        return new AlertRelation(label, quote, claim, earlier.Outlet, earlier.PublishedAt, reason, rule);
    }
}

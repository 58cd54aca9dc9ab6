using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Host.Cli;

/// <summary>Claims as the commands print them in JSON.</summary>
internal static class ClaimJson
{
    /// <summary>A claim in a list.</summary>
    public static object Short(ClaimHistory claim) => new
    {
        Number = claim.Number.Value,
        Claim = claim.Sentence,
        Standing = Name(claim.Standing.Kind),
        By = claim.Standing.By?.Value,
        claim.Standing.Origins,
        claim.Standing.Outlets,
        First = Place(claim.Appearances[0]),
        Latest = Place(claim.Appearances[^1]),
    };

    /// <summary>A claim with all that is known of it.</summary>
    public static object Whole(ClaimHistory claim, AdmiraltyGrade grade) => new
    {
        Number = claim.Number.Value,
        Claim = claim.Sentence,
        Standing = Name(claim.Standing.Kind),
        By = claim.Standing.By?.Value,
        claim.Standing.Origins,
        claim.Standing.Outlets,
        How = Ledger.Standing.How(claim),
        Grade = grade.ToString(),
        GradeHow = grade.How,
        Appearances = claim.Appearances.Select(appearance => Appearance(claim, appearance)),
    };

    private static object Appearance(ClaimHistory claim, LedgerAppearance appearance) => new
    {
        appearance.Id,
        appearance.Outlet,
        Title = appearance.ItemTitle,
        Url = appearance.ItemAddress?.AbsoluteUri,
        Published = appearance.PublishedAt,
        Quote = appearance.Appearance.Quote.Text,
        Attribution = appearance.Appearance.Attribution.Wording,
        Origin = appearance.Origin.Name,
        Polarity = Name(appearance.Appearance.Frame.Polarity),
        Modality = Name(appearance.Appearance.Frame.Modality),
        Relations = claim.Relations.Where(relation => relation.From == appearance.Id).Select(relation => new
        {
            Label = Name(relation.Label),
            ToClaim = relation.ToClaim.Value,
            ToAppearance = relation.To,
            relation.Rule,
            relation.Reason,
            relation.Opinion,
        }),
    };

    private static object Place(LedgerAppearance appearance) => new { appearance.Outlet, Published = appearance.PublishedAt, Url = appearance.ItemAddress?.AbsoluteUri };

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

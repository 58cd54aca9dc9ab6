using NewsMonitor.Claims;

namespace NewsMonitor.Ledger.Grading;

/// <summary>
/// Grades claims on the Admiralty scale (NATO AJP-2.1). The letter is that of the best source among the claim's origins, see
/// <see cref="SourceRatings"/>. The figure follows from the claim's reports and relations alone, the first line that fits:
/// <list type="table">
/// <item><term>5</term><description>improbable: withdrawn by who published it; or one origin, disputed by two or more</description></item>
/// <item><term>4</term><description>doubtful: disputed otherwise; or one origin and something pulls against it</description></item>
/// <item><term>1</term><description>confirmed: two independent origins or more, undisputed</description></item>
/// <item><term>2</term><description>probably true: two origins or more with something pulling against them; or one, a named speaker or office</description></item>
/// <item><term>6</term><description>cannot be judged: one origin, which does not say it for certain itself</description></item>
/// <item><term>3</term><description>possibly true: one origin, unnamed or an outlet's own word</description></item>
/// </list>
/// A superseded claim keeps the figure it has otherwise: it was true then.
/// </summary>
public sealed class ClaimGrader(IReadOnlyList<OutletRating> ratings, IOutletRecords records)
{
    public async Task<AdmiraltyGrade> GradeAsync(ClaimHistory claim, CancellationToken cancellation) =>
        Grade(claim, new SourceRatings(ratings, await records.WithdrawnAsync(cancellation)));

    private static AdmiraltyGrade Grade(ClaimHistory claim, SourceRatings sources)
    {
        var origins = IndependentOrigins.Of(claim);
        var reports = (origins.Count > 0 ? origins.SelectMany(origin => origin) : claim.Appearances).ToList();
        var (reliability, by) = reports.Select(sources.Of).MinBy(source => source.Reliability);
        var (credibility, because) = CredibilityOf(claim, origins.Count, reports);
        var source = reliability == SourceReliability.F ? "no source of it is rated" : by;
        return new AdmiraltyGrade(reliability, credibility, $"{source}; {Words(credibility)}, {because}.");
    }

    private static (Credibility Credibility, string Because) CredibilityOf(ClaimHistory claim, int origins, List<LedgerAppearance> reports)
    {
        var disputing = claim.Relations
            .Where(relation => relation.Label == RelationLabel.Contradicts && relation.FromClaim != relation.ToClaim)
            .Select(relation => relation.FromClaim == claim.Number ? relation.ToOrigin : relation.FromOrigin)
            .Distinct()
            .Count();
        var pulled = claim.Relations.Any(relation => relation.Label == RelationLabel.Tension && relation.FromClaim != relation.ToClaim);
        return (origins, disputing) switch
        {
            (0, _) => (Credibility.Improbable, "withdrawn by who published it"),
            (1, > 1) => (Credibility.Improbable, $"one origin, disputed by {disputing}"),
            (_, > 0) => (Credibility.Doubtful, $"disputed by {(disputing == 1 ? "one origin" : $"{disputing} origins")}"),
            (1, _) when pulled => (Credibility.Doubtful, "one origin, and another report pulls against it"),
            ( > 1, _) when pulled => (Credibility.ProbablyTrue, $"{origins} independent origins, but another report pulls against them"),
            ( > 1, _) => (Credibility.Confirmed, $"{origins} independent origins and nobody disputes it"),
            _ when reports.Exists(report => report.Appearance.Attribution.Speaker is not null) => (Credibility.ProbablyTrue, "one origin, who is named"),
            _ when reports.TrueForAll(IsUnsure) => (Credibility.CannotBeJudged, "one origin, which does not say it for certain"),
            _ when reports.Exists(report => report.Appearance.Attribution.Anonymous is not null) => (Credibility.PossiblyTrue, "one origin, unnamed"),
            _ => (Credibility.PossiblyTrue, "one origin, an outlet's own word"),
        };
    }

    private static bool IsUnsure(LedgerAppearance report) => report.Appearance.Frame.Modality is not (Modality.Certain or Modality.Planned);

    private static string Words(Credibility credibility) => credibility switch
    {
        Credibility.Confirmed => "confirmed",
        Credibility.ProbablyTrue => "probably true",
        Credibility.PossiblyTrue => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        _ => "its truth cannot be judged",
    };
}

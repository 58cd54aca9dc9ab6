using NewsMonitor.Claims;

namespace NewsMonitor.Ledger.Grading;

/// <summary>How reliable the sources are: the configured letter, one letter lower for each report that the outlet has
/// itself withdrawn or corrected, E at the lowest. An outlet nobody has rated is F, whatever its record.</summary>
public sealed class SourceRatings
{
    private readonly Dictionary<string, (OutletRating Rating, int Withdrawn)> ratings = new(StringComparer.Ordinal);

    public SourceRatings(IReadOnlyList<OutletRating> configured, IReadOnlyList<OutletRecord> records)
    {
        foreach (var rating in configured)
        {
            ratings[OutletNames.Id(rating.Outlet)] = (rating, 0);
        }

        foreach (var record in records)
        {
            var id = OutletNames.Id(record.Outlet);
            if (ratings.TryGetValue(id, out var known))
            {
                ratings[id] = known with { Withdrawn = known.Withdrawn + record.Withdrawn };
            }
        }
    }

    /// <summary>The reliability of who an appearance is from, the report it credits before the outlet that carries it, and
    /// how it came about: "Reuters: B by configuration"; empty when it cannot be judged.</summary>
    internal (SourceReliability Reliability, string How) Of(LedgerAppearance appearance)
    {
        var id = appearance.Appearance.Attribution.Report ?? OutletNames.Id(appearance.Outlet);
        if (!ratings.TryGetValue(id, out var known) || known.Rating.Reliability == SourceReliability.F)
        {
            return (SourceReliability.F, "");
        }

        var letter = known.Rating.Reliability;
        var lowered = (SourceReliability)Math.Min((int)SourceReliability.E, (int)letter + known.Withdrawn);
        var record = known.Withdrawn == 0 ? "" : $", lowered to {lowered} for {known.Withdrawn} withdrawn report{(known.Withdrawn == 1 ? "" : "s")}";
        return (lowered, $"{known.Rating.Outlet}: {letter} by configuration{record}");
    }
}

namespace NewsMonitor.Ledger;

/// <summary>Notes where reports that rest on one origin describe its unnamed source differently: who tells it on makes two
/// people with knowledge into two officials.</summary>
public static class AttributionDrift
{
    private const string Citing = ", citing ";
    private const int MostDescriptions = 4;

    /// <summary>A sentence for each origin described in more than one way: "The source is described differently: “two people
    /// with knowledge” (The Moscow Times), “two Russian officials” (World Defense)."; empty when there is none.</summary>
    public static IReadOnlyList<string> Notes(ClaimHistory claim) =>
        [.. IndependentOrigins.Of(claim).Select(Note).OfType<string>()];

    private static string? Note(IReadOnlyList<LedgerAppearance> origin)
    {
        if (!origin.Any(appearance => appearance.Appearance.Attribution.Anonymous is not null))
        {
            return null;
        }

        var described = origin
            .Where(appearance => (appearance.Appearance.Attribution.Anonymous ?? appearance.Appearance.Attribution.Speaker) is not null)
            .DistinctBy(appearance => appearance.Appearance.Attribution.Anonymous ?? appearance.Appearance.Attribution.Speaker)
            .ToList();
        return described.Count < 2
            ? null
            : $"The source is described differently: {string.Join(", ", described.Take(MostDescriptions).Select(appearance => $"“{Words(appearance)}” ({appearance.Outlet})"))}.";
    }

    private static string Words(LedgerAppearance appearance)
    {
        var wording = appearance.Appearance.Attribution.Wording;
        var citing = wording.IndexOf(Citing, StringComparison.Ordinal);
        return citing < 0 ? wording : wording[(citing + Citing.Length)..];
    }
}

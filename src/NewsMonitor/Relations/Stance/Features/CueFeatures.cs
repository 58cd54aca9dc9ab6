namespace NewsMonitor.Relations.Stance.Features;

/// <summary>Cues in the claim, and in the text by place: at its head, where it speaks of the claim, beside the claim's own words.</summary>
internal static class CueFeatures
{
    private const int LeadSentences = 2;
    private const int NearWords = 6;
    private const int MostCounted = 3;

    private static readonly CueGroup[] Groups = Enum.GetValues<CueGroup>();

    private static readonly CueGroup[][] Families =
    [
        [CueGroup.Hoax, CueGroup.Satire, CueGroup.False, CueGroup.Deny, CueGroup.Debunk, CueGroup.NoEvidence],
        [CueGroup.Hoax, CueGroup.Satire, CueGroup.False, CueGroup.Deny, CueGroup.Debunk, CueGroup.NoEvidence, CueGroup.Doubt, CueGroup.Reality, CueGroup.Negation],
        [CueGroup.Unverified, CueGroup.Rumour, CueGroup.Alleged, CueGroup.Reported, CueGroup.Sources, CueGroup.Claims, CueGroup.Possible, CueGroup.Likely, CueGroup.Doubt],
        [CueGroup.Confirm, CueGroup.True],
    ];

    public static void Write(Comparison pair, FeatureRow row)
    {
        var places = new CuePlaces(pair, LeadSentences, NearWords);
        foreach (var group in Groups)
        {
            Write(places, [group], row);
        }

        foreach (var family in Families)
        {
            Write(places, family, row);
        }

        foreach (var value in new[] { CuePlaces.Lead, CuePlaces.Near, CuePlaces.Held })
        {
            var (against, open) = (places.Sum(value, Families[0]), places.Sum(value, Families[2]));
            row.Add(against - open);
            row.Add(against - places.Sum(value, Families[3]));
        }
    }

    private static void Write(CuePlaces places, CueGroup[] groups, FeatureRow row)
    {
        row.Add(Math.Min(MostCounted, places.Sum(CuePlaces.Claim, groups)));
        row.Add(Math.Min(MostCounted, places.Sum(CuePlaces.Lead, groups)));
        row.Add(Math.Min(MostCounted, places.Sum(CuePlaces.Best, groups)));
        row.Add(Math.Min(MostCounted, places.Sum(CuePlaces.Beside, groups)));
        row.Add(places.Sum(CuePlaces.Held, groups));
        row.Add(places.Sum(CuePlaces.Near, groups));
        row.Add(places.Sum(CuePlaces.Whole, groups));
        row.Add(places.First(groups));
    }
}

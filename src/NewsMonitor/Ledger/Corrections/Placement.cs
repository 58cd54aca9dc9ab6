namespace NewsMonitor.Ledger.Corrections;

/// <summary>Where appearances and numbers stand after merges and splits, derived from the judge's word and the events.
/// Taking one back is leaving it out, so the order in which corrections are taken back does not matter.</summary>
public sealed class Placement
{
    private readonly List<Correction> steps;
    private readonly HashSet<long> undone;

    /// <param name="corrections">All of them, in the order in which they were made; those of relations are passed over.</param>
    public Placement(IEnumerable<Correction> corrections)
    {
        var all = corrections.Where(correction => correction.Kind != CorrectionKind.Relation).ToList();
        undone = all.Where(correction => correction.Undoes is not null).Select(correction => correction.Undoes!.Value).ToHashSet();
        steps = all.Where(correction => correction.Kind is CorrectionKind.Merge or CorrectionKind.Split).ToList();
    }

    /// <summary>The claims that corrections tie to this one, itself among them: where any of their reports can stand.</summary>
    public IReadOnlyList<ClaimNumber> Around(ClaimNumber claim)
    {
        var around = new HashSet<ClaimNumber> { claim };
        var before = 0;
        while (around.Count > before)
        {
            before = around.Count;
            foreach (var step in steps.Where(step => around.Contains(step.Claim) || around.Contains(step.Other!.Value)))
            {
                around.Add(step.Claim);
                around.Add(step.Other!.Value);
            }
        }

        return [.. around];
    }

    /// <summary>The claim that answers under a number.</summary>
    public ClaimNumber Of(ClaimNumber number) => Of(number, appearance: null);

    /// <summary>The claim that an appearance stands in.</summary>
    /// <param name="judged">The claim the judge put it in.</param>
    /// <param name="appearance">The store's number of the appearance.</param>
    public ClaimNumber Of(ClaimNumber judged, long? appearance)
    {
        var place = judged;
        foreach (var step in steps)
        {
            var other = step.Other!.Value;
            var holds = !undone.Contains(step.Id);
            if (step.Kind == CorrectionKind.Split && holds && step.Appearance == appearance)
            {
                place = other;
            }
            else if (place == other && (step.Kind == CorrectionKind.Split) != holds)
            {
                // A merge that holds; or a split taken back, with all that has come to the claim it had opened.
                place = step.Claim;
            }
        }

        return place;
    }
}

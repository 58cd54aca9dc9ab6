namespace NewsMonitor.Claims.Events;

/// <summary>Triggers that make one event together, the outermost first: rejected > request > buy.</summary>
internal sealed class Chain
{
    /// <param name="hits">Outermost first; never empty.</param>
    /// <param name="isPassive">Whether the outermost verb is passive, its subject then being what it is done to.</param>
    public Chain(List<TriggerHit> hits, bool isPassive)
    {
        (Hits, IsPassive) = (hits, isPassive);
        (First, End) = (hits[0].First, hits[0].End);
        foreach (var hit in hits)
        {
            (First, End) = (Math.Min(First, hit.First), Math.Max(End, hit.End));
            if (hit.Trigger.IsVerb && !(FirstVerb <= hit.First))
            {
                FirstVerb = hit.First;
            }
        }
    }

    public List<TriggerHit> Hits { get; }

    public bool IsPassive { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>Where the first of its verbs stands; null when it has none.</summary>
    public int? FirstVerb { get; }

    public TriggerHit Outer => Hits[0];
}

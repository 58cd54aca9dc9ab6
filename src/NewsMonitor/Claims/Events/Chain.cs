using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims.Events;

/// <summary>Triggers that make one event together, the outermost first: rejected > request > buy.</summary>
/// <param name="Hits">Outermost first; never empty.</param>
/// <param name="IsPassive">Whether the outermost verb is passive, its subject then being what it is done to.</param>
internal sealed record Chain(IReadOnlyList<TriggerHit> Hits, bool IsPassive)
{
    public TriggerHit Outer => Hits[0];

    public int First => Hits.Min(h => h.First);

    public int End => Hits.Max(h => h.End);

    public bool Has(TriggerKind kind) => Hits.Any(h => h.Trigger.Kind == kind);

    public bool HasVerb => Hits.Any(h => h.Trigger.IsVerb);
}

using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims.Events;

/// <summary>A trigger at a place in a sentence.</summary>
internal sealed record TriggerHit(Trigger Trigger, int First, int End);

using NewsMonitor.Claims;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>A new appearance beside an earlier one, as the rules look at it.</summary>
internal sealed class AppearancePair(JudgedSide later, JudgedSide earlier)
{
    private bool? sameOrigin;
    private TellingPair? tellings;

    public JudgedSide Later => later;

    public JudgedSide Earlier => earlier;

    /// <summary>Whether both rest on one report or speaker; found out when a rule asks, for it is the dearest question.</summary>
    public bool SameOrigin => sameOrigin ??= OriginFinder.Same(later, earlier);

    /// <summary>Whether one sentence was taken from the other, by the runs of words they share.</summary>
    public bool IsCopied => OriginFinder.IsCopied(later, earlier);

    /// <summary>Whether the later names who published the earlier as its source.</summary>
    public bool IsCredited => OriginFinder.CreditsOutlet(later, earlier);

    /// <summary>Their tellings beside each other; both must have one.</summary>
    public TellingPair Tellings(StepRelations steps) => tellings ??= new TellingPair(later, earlier, steps);

    public bool BothCertain => later.Frame.Modality == Modality.Certain && earlier.Frame.Modality == Modality.Certain;

    public bool SamePolarity => later.Frame.Polarity == earlier.Frame.Polarity;

    /// <summary>Whether both can be about the same time.</summary>
    public bool TimesMeet => later.Frame.Time.Overlaps(earlier.Frame.Time);
}

using NewsMonitor.Claims;

namespace NewsMonitor.Relations;

/// <summary>A new appearance beside an earlier one, as the rules look at it.</summary>
/// <param name="Later">The new one.</param>
/// <param name="Earlier">The earlier one.</param>
/// <param name="SameOrigin">Whether both rest on one report or speaker.</param>
internal sealed record AppearancePair(JudgedSide Later, JudgedSide Earlier, bool SameOrigin)
{
    public bool BothCertain => Later.Frame.Modality == Modality.Certain && Earlier.Frame.Modality == Modality.Certain;

    public bool SamePolarity => Later.Frame.Polarity == Earlier.Frame.Polarity;

    /// <summary>Whether both can be about the same time.</summary>
    public bool TimesMeet => Later.Frame.Time.Overlaps(Earlier.Frame.Time);
}

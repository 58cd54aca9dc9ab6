namespace NewsMonitor.Claims;

/// <summary>How sure a claim is, by its own words. Only <see cref="Certain"/> can confirm or contradict.</summary>
public enum Modality
{
    /// <summary>Said to be so.</summary>
    Certain,

    /// <summary>"Reportedly", "is likely to", "appears".</summary>
    Probable,

    /// <summary>"May", "could", "might".</summary>
    Possible,

    /// <summary>Announced or intended: "will", "plans to", "is to".</summary>
    Planned,

    /// <summary>"If", "unless", "would".</summary>
    Conditional,

    /// <summary>A question, or whether it is so.</summary>
    Asked,
}

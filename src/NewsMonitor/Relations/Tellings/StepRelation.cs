namespace NewsMonitor.Relations.Tellings;

/// <summary>How one step stands to another.</summary>
internal enum StepRelation : byte
{
    None,
    Same,

    /// <summary>Both cannot be so of one thing at one time.</summary>
    Opposes,

    /// <summary>The first cannot be so without the second.</summary>
    Entails,
    EntailedBy,

    /// <summary>Once the first has happened the second no longer holds.</summary>
    Ends,
    EndedBy,

    /// <summary>Whoever denies the second denies the first.</summary>
    Presupposes,
    PresupposedBy,

    /// <summary>Of one field and side: they point the same way.</summary>
    Akin,

    /// <summary>Of one field and two sides: they pull apart.</summary>
    Averse,
}

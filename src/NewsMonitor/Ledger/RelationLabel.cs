namespace NewsMonitor.Ledger;

/// <summary>How a new appearance stands to an earlier one.</summary>
public enum RelationLabel
{
    /// <summary>Nothing can be said.</summary>
    Unrelated,

    /// <summary>They pull apart, but not surely enough to alert anybody.</summary>
    Tension,

    /// <summary>The same proposition from the same origin.</summary>
    Echoes,

    /// <summary>The same proposition from another origin.</summary>
    Confirms,

    /// <summary>The earlier was true then; the world has moved on.</summary>
    Supersedes,

    /// <summary>Both cannot be true of the same time.</summary>
    Contradicts,
}

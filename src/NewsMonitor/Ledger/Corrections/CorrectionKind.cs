namespace NewsMonitor.Ledger.Corrections;

/// <summary>What a person says over the judge's word.</summary>
public enum CorrectionKind
{
    /// <summary>How one report stands to another.</summary>
    Relation,

    /// <summary>Two claims are one.</summary>
    Merge,

    /// <summary>A report is no report of its claim.</summary>
    Split,

    /// <summary>An earlier correction does not hold.</summary>
    Undo,
}

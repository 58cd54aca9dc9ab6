namespace NewsMonitor.Ledger.Grading;

/// <summary>How far a source has been reliable, by the letters of AJP-2.1.</summary>
public enum SourceReliability
{
    /// <summary>Completely reliable: no doubt of it, a history of complete reliability.</summary>
    A,

    /// <summary>Usually reliable: minor doubt, mostly valid before.</summary>
    B,

    /// <summary>Fairly reliable: doubt, though valid before.</summary>
    C,

    /// <summary>Not usually reliable: strong doubt, valid at times.</summary>
    D,

    /// <summary>Unreliable: a history of what was not so.</summary>
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}

namespace NewsMonitor.Ledger;

/// <summary>The states a claim can be in, as its appearances leave it.</summary>
public enum StandingKind
{
    /// <summary>One origin, undisputed.</summary>
    Reported,

    /// <summary>Two or more independent origins.</summary>
    Corroborated,

    /// <summary>An appearance elsewhere says what cannot be true of the same time.</summary>
    Disputed,

    /// <summary>The world has moved on.</summary>
    Superseded,

    /// <summary>Withdrawn by who published it.</summary>
    Retracted,
}

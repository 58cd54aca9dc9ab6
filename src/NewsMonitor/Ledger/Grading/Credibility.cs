namespace NewsMonitor.Ledger.Grading;

/// <summary>How credible what is said is, by the figures of AJP-2.1, whoever says it.</summary>
public enum Credibility
{
    /// <summary>Confirmed by independent sources.</summary>
    Confirmed = 1,

    /// <summary>Probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>Possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>Doubtful.</summary>
    Doubtful = 4,

    /// <summary>Improbable.</summary>
    Improbable = 5,

    /// <summary>Cannot be judged.</summary>
    CannotBeJudged = 6,
}

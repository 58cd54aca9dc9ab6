namespace NewsMonitor.Relations.Stance;

/// <summary>What a text says about a claim.</summary>
public enum StanceLabel
{
    /// <summary>It is about something else.</summary>
    Unrelated,

    /// <summary>It takes the claim up without taking a side.</summary>
    Discuss,

    /// <summary>It says the same.</summary>
    Agree,

    /// <summary>It says that the claim is wrong.</summary>
    Disagree,
}

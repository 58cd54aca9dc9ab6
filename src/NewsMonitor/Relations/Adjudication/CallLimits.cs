namespace NewsMonitor.Relations.Adjudication;

/// <summary>What holds a next call back.</summary>
/// <param name="PerHour">Most calls in any hour.</param>
/// <param name="PerDay">Most calls in any 24 hours.</param>
public sealed record CallLimits(int PerHour, int PerDay)
{
    /// <summary>Calls made for one case at most; a case that none of them answers stays a tension.</summary>
    public const int Attempts = 3;

    /// <summary>How many of the latest tensions are looked at: opinions are for news.</summary>
    public const int Latest = 500;

    /// <summary>How long a case waits for its next call. Longer than any call takes, so that nobody else asks meanwhile.</summary>
    public static readonly TimeSpan NextAttempt = TimeSpan.FromHours(1);

    /// <summary>How long every case waits after a call that brought no answer.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
}

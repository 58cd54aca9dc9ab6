namespace NewsMonitor.Claims;

/// <summary>Whether a claim says that something is so.</summary>
public enum Polarity
{
    Affirmed,
    Denied,
}

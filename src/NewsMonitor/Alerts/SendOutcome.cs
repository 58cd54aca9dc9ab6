namespace NewsMonitor.Alerts;

/// <summary>What became of one attempt to post.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It is there, under the platform's id.</summary>
    public sealed record Sent(string PlatformId) : SendOutcome;

    /// <summary>Not now; try again after the wait.</summary>
    public sealed record Later(TimeSpan Wait, string Reason) : SendOutcome;

    /// <summary>Never: the channel is gone or forbids it.</summary>
    public sealed record Refused(string Reason) : SendOutcome;
}

namespace NewsMonitor.Alerts;

/// <summary>What became of one attempt to post.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It is there, under the platform's id.</summary>
    public sealed record Sent(string PlatformId) : SendOutcome;

    /// <summary>Not tried yet: the platform's limit is known to be used up for so long. Nothing is amiss.</summary>
    public sealed record Paced(TimeSpan Wait) : SendOutcome;

    /// <summary>Tried, and not now; try again after the wait.</summary>
    public sealed record Later(TimeSpan Wait, string Reason) : SendOutcome;

    /// <summary>Never.</summary>
    /// <param name="Reason">A sentence that says what to do.</param>
    /// <param name="ChannelIsGone">Whether the channel as a whole is at fault, being gone, archived or closed to the bot, and not
    /// this message: its routes are turned off.</param>
    public sealed record Refused(string Reason, bool ChannelIsGone = false) : SendOutcome;
}

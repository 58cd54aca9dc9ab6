namespace NewsMonitor.Alerts.Holding;

/// <summary>Why alerts are gathered in one message.</summary>
public enum DigestKind
{
    /// <summary>They came in quiet hours, or were held when a digest was switched off.</summary>
    Held,

    Daily,

    Weekly,

    /// <summary>They are over the channel's daily number.</summary>
    More,
}

namespace NewsMonitor.Alerts.Holding;

/// <summary>How often a channel gets its alerts gathered.</summary>
public enum DigestRhythm
{
    Daily,

    /// <summary>On Mondays.</summary>
    Weekly,
}

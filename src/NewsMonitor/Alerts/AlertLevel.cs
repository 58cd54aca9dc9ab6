namespace NewsMonitor.Alerts;

/// <summary>How much an alert matters; a route takes its own level and every higher one.</summary>
public enum AlertLevel
{
    Echoes,
    Confirms,
    New,
    Supersedes,
    Contradicts,
}

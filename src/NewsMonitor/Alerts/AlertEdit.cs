namespace NewsMonitor.Alerts;

/// <summary>A change to an alert already made: it is edited wherever it was posted.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Card">What it says from now on.</param>
public sealed record AlertEdit(long AlertId, AlertCard Card);

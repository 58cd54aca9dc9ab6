namespace NewsMonitor.Alerts;

/// <summary>An alert as stored: one an item, posted to one or more channels.</summary>
/// <param name="Id">The store's number.</param>
/// <param name="ItemId">The item it is about.</param>
/// <param name="Card">What it says now, echoes edited in.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record Alert(long Id, long ItemId, AlertCard Card, DateTimeOffset CreatedAt);

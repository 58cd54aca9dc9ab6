namespace NewsMonitor.Relations.Adjudication;

/// <summary>How asking goes.</summary>
/// <param name="LastHour">Calls made in the last hour.</param>
/// <param name="LastDay">Calls made in the last 24 hours.</param>
/// <param name="Given">Opinions in force.</param>
/// <param name="LastFault">Why the latest call brought none; null when it did.</param>
public sealed record OpinionState(int LastHour, int LastDay, int Given, string? LastFault);

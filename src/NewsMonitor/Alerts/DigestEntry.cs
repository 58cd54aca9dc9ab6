namespace NewsMonitor.Alerts;

/// <summary>An alert in a digest.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Level">Its level.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Link">The article.</param>
/// <param name="Echoes">Who else carried it, in a sentence; null when nobody did.</param>
public sealed record DigestEntry(
    long AlertId, AlertLevel Level, string Title, string Outlet, DateTimeOffset PublishedAt, Uri? Link, string? Echoes);

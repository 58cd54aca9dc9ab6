namespace NewsMonitor.Alerts;

/// <summary>An outlet that carried the same origin's report.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Origin">The origin both rest on.</param>
/// <param name="PublishedAt">When the outlet published it.</param>
/// <param name="Link">Its article.</param>
public sealed record AlertEcho(string Outlet, string Origin, DateTimeOffset PublishedAt, Uri? Link);

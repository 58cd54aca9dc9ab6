namespace NewsMonitor.Feeds;

/// <summary>A feed in a subscription list.</summary>
/// <param name="Title">Its name; the host of its address when the list gives none.</param>
/// <param name="Address">An http or https address.</param>
public sealed record OpmlFeed(string Title, Uri Address);

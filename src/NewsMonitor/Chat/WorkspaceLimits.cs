using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat;

/// <summary>How many feeds, keywords and routes one workspace may add, and all of them together.</summary>
internal sealed class WorkspaceLimits(ChatOptions options)
{
    /// <summary>Why no feed can be added, a sentence; null when one can.</summary>
    public string? Feeds(IReadOnlyCollection<Feed> all, string workspace) => Problem(
        "feeds", "/feed remove", all.Count, options.MaxFeeds, all.Count(feed => feed.Workspace == workspace), options.MaxFeedsAWorkspace);

    public string? Keywords(IReadOnlyCollection<Keyword> all, string workspace) => Problem(
        "keywords", "/keyword remove", all.Count, options.MaxKeywords, all.Count(keyword => keyword.Workspace == workspace), options.MaxKeywordsAWorkspace);

    public string? Routes(IReadOnlyCollection<Route> all, string workspace) => Problem(
        "routes", "/route remove", all.Count, options.MaxRoutes, all.Count(route => route.Workspace == workspace), options.MaxRoutesAWorkspace);

    private static string? Problem(string what, string command, int all, int most, int own, int mostOwn) =>
        all >= most ? $"There are {all} {what} already, as many as allowed; {command} makes room."
        : own >= mostOwn ? $"This workspace has added {own} {what}, as many as one may; {command} makes room."
        : null;
}

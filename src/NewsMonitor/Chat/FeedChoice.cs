using System.Globalization;
using NewsMonitor.Alerts;
using NewsMonitor.Feeds;

namespace NewsMonitor.Chat;

/// <summary>Finds the feed that somebody means by its number, address or name.</summary>
internal static class FeedChoice
{
    private const int MostNamed = 5;
    private const int NameLength = 80;

    /// <summary>The feed, or a sentence that says why there is none.</summary>
    public static (Feed? Feed, string Problem) Find(IReadOnlyList<Feed> feeds, string typed)
    {
        var exact = feeds.FirstOrDefault(feed => IsNumber(feed, typed)) ?? feeds.FirstOrDefault(feed => IsAddress(feed, typed));
        if (exact is not null)
        {
            return (exact, "");
        }

        var named = feeds.Where(feed => feed.Name.Equals(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        var near = named.Count > 0 ? named : feeds.Where(feed => feed.Name.Contains(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        return near switch
        {
            [var one] => (one, ""),
            [] => (null, Unknown(feeds, typed)),
            _ => (null, $"{near.Count} feeds have that name: {Named(near)}. Give the number."),
        };
    }

    /// <summary>"3 · The Moscow Times".</summary>
    public static string Label(Feed feed) => $"{feed.Id} · {SafeText.Line(feed.Name, NameLength)}";

    private static string Unknown(IReadOnlyList<Feed> feeds, string typed)
    {
        var shown = SafeText.Line(typed, NameLength);
        var meant = NearestName.Of(typed, feeds.Select(feed => feed.Name));
        return $"There is no feed {shown}." + (meant is null ? " /feed list shows the feeds." : $" Did you mean {SafeText.Line(meant, NameLength)}?");
    }

    private static string Named(List<Feed> feeds) =>
        string.Join(", ", feeds.Take(MostNamed).Select(Label)) + (feeds.Count > MostNamed ? ", …" : "");

    private static bool IsNumber(Feed feed, string typed) =>
        typed.TrimStart('#') == feed.Id.ToString(CultureInfo.InvariantCulture);

    private static bool IsAddress(Feed feed, string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var address) && address == feed.Address;
}

namespace NewsMonitor.Host.Tests;

/// <summary>Feeds as a site would send them.</summary>
internal static class Rss
{
    public const string Headers = "Content-Type: application/rss+xml\r\n";

    public static string Feed(params string[] items) =>
        $"<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>{string.Concat(items)}</channel></rss>";

    /// <summary>An item on the watched system; its summary makes no claim, so that none echoes another.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="rest">Elements beside title and summary.</param>
    public static string Item(string title, string rest = "") =>
        $"<item><title>{title}</title><description>Some notes on the S-400.</description>{rest}</item>";

    public static string Link(Uri address) => $"<link>{address}</link>";
}

using System.Net;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Host.Configuration;

/// <summary>Which feeds there are at the start, how often they are polled and how they are fetched.</summary>
/// <param name="Opml">Feeds added at the start; blank for none.</param>
internal sealed record FeedSettings(string Opml, ScheduleOptions Schedule, FetchOptions Fetching)
{
    public static FeedSettings Read(SettingsReader reader)
    {
        var settings = new FeedSettings(reader.Text("Feeds:Opml", "config/feeds.opml"), ReadSchedule(reader), ReadFetching(reader));
        reader.Refuse(settings.Schedule.Validate());
        reader.Refuse(settings.Fetching.Validate());
        return settings;
    }

    private static ScheduleOptions ReadSchedule(SettingsReader reader) => new()
    {
        Interval = reader.Duration("Feeds:Interval", ScheduleOptions.DefaultInterval),
        MinInterval = reader.Duration("Feeds:MinInterval", ScheduleOptions.DefaultMinInterval),
        MaxInterval = reader.Duration("Feeds:MaxInterval", ScheduleOptions.DefaultMaxInterval),
    };

    private static FetchOptions ReadFetching(SettingsReader reader) => new()
    {
        Concurrency = reader.Count("Feeds:Concurrency", FetchOptions.DefaultConcurrency),
        PerHost = reader.Count("Feeds:PerHost", FetchOptions.DefaultPerHost),
        Timeout = reader.Duration("Feeds:Timeout", FetchOptions.DefaultTimeout),
        MaxBytes = reader.Size("Feeds:MaxBytes", FetchOptions.DefaultMaxBytes),
        MaxRedirects = reader.Count("Feeds:MaxRedirects", FetchOptions.DefaultMaxRedirects),
        AllowedNetworks = reader.List(
            "Feeds:AllowedNetworks", text => IPNetwork.TryParse(text, out _) ? text : null, "CIDR ranges such as 127.0.0.0/8 or fd00::/8"),
    };
}

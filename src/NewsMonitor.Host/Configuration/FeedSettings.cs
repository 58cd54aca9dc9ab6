using System.Net;

namespace NewsMonitor.Host.Configuration;

/// <summary>How feeds are polled and fetched.</summary>
internal sealed record FeedSettings
{
    public string Opml { get; init; } = "config/feeds.opml";

    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(10);

    public TimeSpan MinInterval { get; init; } = TimeSpan.FromMinutes(1);

    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Feeds polled at once.</summary>
    public int Concurrency { get; init; } = 64;

    /// <summary>Requests to one host at once.</summary>
    public int PerHost { get; init; } = 2;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Of one document, after decompression.</summary>
    public long MaxBytes { get; init; } = 10L << 20;

    public int MaxRedirects { get; init; } = 5;

    /// <summary>Private ranges that may be fetched from all the same.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    public static FeedSettings Read(SettingsReader reader)
    {
        var fallback = new FeedSettings();
        var second = TimeSpan.FromSeconds(1);
        var settings = new FeedSettings
        {
            Opml = reader.Text("Feeds:Opml", fallback.Opml),
            Interval = reader.Duration("Feeds:Interval", fallback.Interval, second, TimeSpan.FromDays(30)),
            MinInterval = reader.Duration("Feeds:MinInterval", fallback.MinInterval, second, TimeSpan.FromDays(30)),
            MaxInterval = reader.Duration("Feeds:MaxInterval", fallback.MaxInterval, second, TimeSpan.FromDays(365)),
            Concurrency = reader.Count("Feeds:Concurrency", fallback.Concurrency, 1, 1024),
            PerHost = reader.Count("Feeds:PerHost", fallback.PerHost, 1, 64),
            Timeout = reader.Duration("Feeds:Timeout", fallback.Timeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(10)),
            MaxBytes = reader.Size("Feeds:MaxBytes", fallback.MaxBytes, 1L << 10, 1L << 30),
            MaxRedirects = reader.Count("Feeds:MaxRedirects", fallback.MaxRedirects, 0, 20),
            AllowedNetworks =
            [
                .. reader.List("Feeds:AllowedNetworks", ReadNetwork, "CIDR ranges such as 127.0.0.0/8 or fd00::/8").Select(network => network.Value),
            ],
        };
        settings.CheckOrder(reader);
        return settings;
    }

    private void CheckOrder(SettingsReader reader)
    {
        if (MinInterval > MaxInterval)
        {
            reader.Refuse("Feeds:MinInterval", DurationText.Format(MinInterval), $"at most Feeds:MaxInterval, {DurationText.Format(MaxInterval)}");
        }
        else if (Interval < MinInterval || Interval > MaxInterval)
        {
            var range = $"from Feeds:MinInterval, {DurationText.Format(MinInterval)}, to Feeds:MaxInterval, {DurationText.Format(MaxInterval)}";
            reader.Refuse("Feeds:Interval", DurationText.Format(Interval), range);
        }
    }

    private static Network? ReadNetwork(string text) => IPNetwork.TryParse(text, out var network) ? new Network(network) : null;

    private sealed record Network(IPNetwork Value);
}

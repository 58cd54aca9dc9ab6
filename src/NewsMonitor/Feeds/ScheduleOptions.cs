namespace NewsMonitor.Feeds;

/// <summary>How often feeds are polled, under <c>Monitor:Feeds</c>.</summary>
public sealed record ScheduleOptions
{
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan DefaultMinInterval = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan DefaultMaxInterval = TimeSpan.FromHours(24);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>Between polls of a healthy feed; from <see cref="MinInterval"/> to <see cref="MaxInterval"/>.</summary>
    public TimeSpan Interval { get; init; } = DefaultInterval;

    /// <summary>The shortest time between two polls of one feed, 0.1 s or more.</summary>
    public TimeSpan MinInterval { get; init; } = DefaultMinInterval;

    /// <summary>The longest time between two polls of one feed, whatever it or its failures ask for; 30 days or less.</summary>
    public TimeSpan MaxInterval { get; init; } = DefaultMaxInterval;

    /// <summary>A sentence for every value that is not allowed, naming key, value and what is allowed; empty when all are.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        if (MinInterval < Shortest)
            problems.Add($"Monitor:Feeds:MinInterval is \"{MinInterval}\"; it must be {Shortest} or longer.");
        if (MaxInterval > Longest || MaxInterval < MinInterval)
            problems.Add($"Monitor:Feeds:MaxInterval is \"{MaxInterval}\"; it must be from Monitor:Feeds:MinInterval ({MinInterval}) to {Longest}.");
        if (Interval < MinInterval || Interval > MaxInterval)
            problems.Add($"Monitor:Feeds:Interval is \"{Interval}\"; it must be from Monitor:Feeds:MinInterval ({MinInterval}) to Monitor:Feeds:MaxInterval ({MaxInterval}).");
        return problems;
    }
}

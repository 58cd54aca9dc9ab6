namespace NewsMonitor.Alerts;

/// <summary>How the outbox is emptied, under <c>Monitor:Outbox</c>.</summary>
public sealed record OutboxOptions
{
    /// <summary>Messages under way at once on one platform, at most one a channel; 1 to 256.</summary>
    public int Concurrency { get; init; } = 32;

    /// <summary>How long one attempt may take; 1 s to 5 min.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a message stays with the sender that took it; over <see cref="SendTimeout"/>, at most 1 h.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often new messages are looked for while others are under way; 10 ms to 1 min.</summary>
    public TimeSpan LookInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The wait after the first failure, doubled at each further one; 100 ms to 1 h.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait of our own; a platform may ask for more. From <see cref="FirstRetry"/> to 24 h.</summary>
    public TimeSpan LastRetry { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Alerts that a channel gets a day, each in a message of its own; the others of the day stand in one. 1 to 10 000.</summary>
    public int DailyNumber { get; init; } = 50;

    /// <summary>A sentence for every value that is not allowed, naming key, value and what is allowed; empty when all are.</summary>
    public IReadOnlyList<string> Validate()
    {
        var problems = new List<string>();
        if (Concurrency is < 1 or > 256)
        {
            problems.Add($"Monitor:Outbox:{nameof(Concurrency)} is \"{Concurrency}\"; it must be a number from 1 to 256.");
        }

        if (DailyNumber is < 1 or > 10_000)
        {
            problems.Add($"Monitor:Outbox:{nameof(DailyNumber)} is \"{DailyNumber}\"; it must be a number from 1 to 10000.");
        }

        (string Name, TimeSpan Value, TimeSpan Least, TimeSpan Most)[] spans =
        [
            (nameof(SendTimeout), SendTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5)),
            (nameof(Lease), Lease, SendTimeout + TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)),
            (nameof(LookInterval), LookInterval, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(1)),
            (nameof(FirstRetry), FirstRetry, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1)),
            (nameof(LastRetry), LastRetry, FirstRetry, TimeSpan.FromHours(24)),
        ];
        problems.AddRange(spans
            .Where(span => span.Value < span.Least || span.Value > span.Most)
            .Select(span => $"Monitor:Outbox:{span.Name} is \"{span.Value}\"; it must be a time from {span.Least} to {span.Most}."));
        return problems;
    }

    /// <summary>The wait before the next attempt: the one asked for, to the moment, since a platform that names one means neither more
    /// nor less; else our own.</summary>
    /// <param name="attempts">Attempts made so far, the failed one included.</param>
    /// <param name="asked">The wait that the channel asked for; zero for none.</param>
    internal TimeSpan WaitAfter(int attempts, TimeSpan asked)
    {
        var doublings = Math.Min(attempts - 1, 30);
        var own = FirstRetry * Math.Pow(2, doublings);
        var capped = own < LastRetry ? own : LastRetry;
        return asked > TimeSpan.Zero ? asked : capped;
    }
}

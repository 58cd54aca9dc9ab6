namespace NewsMonitor.Chat;

/// <summary>What chat users may ask for, and how much of it, under <c>Monitor:Chat</c>.</summary>
public sealed record ChatOptions
{
    /// <summary>The longest command read, in UTF-16 units; 100 to 10 000.</summary>
    public int MaxCommandLength { get; init; } = 2000;

    /// <summary>The most feeds there may be; 1 to 100 000.</summary>
    public int MaxFeeds { get; init; } = 500;

    /// <summary>The most keywords added in chat; 1 to 100 000.</summary>
    public int MaxKeywords { get; init; } = 1000;

    /// <summary>The most routes made in chat; 1 to 100 000.</summary>
    public int MaxRoutes { get; init; } = 500;

    /// <summary>The most feeds that one Discord server, Slack workspace or the web page may add; 1 to 100 000.</summary>
    public int MaxFeedsAWorkspace { get; init; } = 200;

    /// <summary>The most keywords that one of them may add; 1 to 100 000.</summary>
    public int MaxKeywordsAWorkspace { get; init; } = 500;

    /// <summary>The most routes that one of them may make; 1 to 100 000.</summary>
    public int MaxRoutesAWorkspace { get; init; } = 200;

    /// <summary>Recent items that a new keyword is tried on; 0 to 10 000.</summary>
    public int ItemsTried { get; init; } = 200;

    /// <summary>How long one command may take; 1 s to 15 min, the life of an interaction on the platforms.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>A sentence for every value that is not allowed, naming key, value and what is allowed; empty when all are.</summary>
    public IReadOnlyList<string> Validate()
    {
        (string Name, int Value, int Least, int Most)[] numbers =
        [
            (nameof(MaxCommandLength), MaxCommandLength, 100, 10_000),
            (nameof(MaxFeeds), MaxFeeds, 1, 100_000),
            (nameof(MaxKeywords), MaxKeywords, 1, 100_000),
            (nameof(MaxRoutes), MaxRoutes, 1, 100_000),
            (nameof(MaxFeedsAWorkspace), MaxFeedsAWorkspace, 1, 100_000),
            (nameof(MaxKeywordsAWorkspace), MaxKeywordsAWorkspace, 1, 100_000),
            (nameof(MaxRoutesAWorkspace), MaxRoutesAWorkspace, 1, 100_000),
            (nameof(ItemsTried), ItemsTried, 0, 10_000),
        ];
        var problems = numbers
            .Where(number => number.Value < number.Least || number.Value > number.Most)
            .Select(number => $"Monitor:Chat:{number.Name} is \"{number.Value}\"; it must be a number from {number.Least} to {number.Most}.")
            .ToList();
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromMinutes(15))
        {
            problems.Add($"Monitor:Chat:{nameof(Timeout)} is \"{Timeout}\"; it must be a time from 00:00:01 to 00:15:00.");
        }

        return problems;
    }
}

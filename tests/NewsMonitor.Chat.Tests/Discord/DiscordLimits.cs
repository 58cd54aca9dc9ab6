using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Discord's limits: one bucket a channel and call, and one for everything.</summary>
internal sealed class DiscordLimits(TimeProvider clock)
{
    private const int BucketSize = 5;

    /// <summary>Calls that are taken in a second, whatever they are about; answers to interactions are not counted.</summary>
    private const int MostASecond = 50;

    private static readonly TimeSpan BucketTime = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, (DateTimeOffset Until, int Used)> buckets = [];
    private (DateTimeOffset Until, int Used) second;

    /// <summary>The least time in which they let messages through, so many to each of so many channels.</summary>
    public static TimeSpan LeastTime(int channels, int each)
    {
        var (own, all) = (BucketTime * ((each - 1) / BucketSize), Second * (((channels * each) - 1) / MostASecond));
        return own > all ? own : all;
    }

    /// <summary>Takes one of the second's calls; the refusal when there is none left.</summary>
    public PlatformAnswer? Overrun()
    {
        var now = clock.GetUtcNow();
        second = second.Until > now ? (second.Until, second.Used + 1) : (now + Second, 1);
        return second.Used > MostASecond ? Refusal("global", second.Until) : null;
    }

    /// <summary>Takes one of a call's bucket.</summary>
    /// <param name="call">What is counted.</param>
    public ((string Name, string Value)[] Headers, bool IsEmpty) Draw(string call)
    {
        var now = clock.GetUtcNow();
        var (until, used) = buckets.TryGetValue(call, out var bucket) && bucket.Until > now ? bucket : (now + BucketTime, 0);
        var left = BucketSize - Math.Min(BucketSize, used + 1);
        buckets[call] = (until, BucketSize - left);
        return ([
            ("X-RateLimit-Limit", $"{BucketSize}"),
            ("X-RateLimit-Remaining", $"{left}"),
            ("X-RateLimit-Reset-After", $"{(until - now).TotalSeconds:0.000}"),
            ("X-RateLimit-Bucket", call.Split(' ')[0] + "abcd1234"),
        ], used == BucketSize);
    }

    /// <summary>The refusal of a call whose bucket is empty.</summary>
    public PlatformAnswer Refuse(string call, (string Name, string Value)[] headers) => Refusal("user", buckets[call].Until, headers);

    private PlatformAnswer Refusal(string scope, DateTimeOffset until, params (string Name, string Value)[] headers)
    {
        var wait = Math.Round((until - clock.GetUtcNow()).TotalSeconds, 3);
        var body = new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = wait, ["global"] = scope == "global" };
        return new PlatformAnswer(429, body.ToJsonString(), [.. headers, ("Retry-After", $"{Math.Ceiling(wait)}"), ("X-RateLimit-Scope", scope)]);
    }
}

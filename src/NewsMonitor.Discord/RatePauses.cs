using System.Collections.Concurrent;
using System.Net;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Knows which of Discord's limits are used up, and until when: of one route, or of everything the bot does.
/// See https://discord.com/developers/docs/topics/rate-limits.</summary>
internal sealed class RatePauses(TimeProvider clock)
{
    private const string Everything = "";

    private readonly ConcurrentDictionary<string, DateTimeOffset> ends = new();

    /// <summary>How long a route must be left alone; null when it need not.</summary>
    public TimeSpan? WaitFor(string route) => (Left(Everything), Left(route)) switch
    {
        ({ } all, { } one) => all > one ? all : one,
        var (all, one) => all ?? one,
    };

    /// <summary>Takes note of what an answer says about the limits.</summary>
    public void Note(string route, ApiAnswer answer)
    {
        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            // What is no JSON comes from the wall before Discord, which counts everything from this address.
            var isGlobal = !answer.HasBody || answer.Flag("global") || answer.Header("X-RateLimit-Global") is not null;
            Pause(isGlobal ? Everything : route, AskedWait(answer));
        }
        else if (answer.HeaderNumber("X-RateLimit-Remaining") <= 0 && answer.HeaderNumber("X-RateLimit-Reset-After") is > 0 and var seconds)
        {
            Pause(route, ApiAnswer.WaitOf(seconds));
        }
    }

    /// <summary>The wait that a refusal for the limit's sake asks for.</summary>
    public static TimeSpan AskedWait(ApiAnswer answer) => ApiAnswer.WaitOf(answer.Number("retry_after") ?? answer.HeaderNumber("Retry-After"));

    private void Pause(string route, TimeSpan wait) => ends[route] = clock.GetUtcNow() + wait;

    private TimeSpan? Left(string route)
    {
        if (!ends.TryGetValue(route, out var end))
        {
            return null;
        }

        var left = end - clock.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            return left;
        }

        ends.TryRemove(KeyValuePair.Create(route, end));
        return null;
    }
}

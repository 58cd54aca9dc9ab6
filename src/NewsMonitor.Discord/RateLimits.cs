using System.Net;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Knows which of Discord's limits are used up, and until when: of one bucket, or of everything the bot does.
/// See https://discord.com/developers/docs/topics/rate-limits.</summary>
internal sealed class RateLimits(TimeProvider clock)
{
    /// <summary>Calls a second that Discord takes from one bot, whatever they are about.</summary>
    private const int MostASecond = 50;

    /// <summary>Pauses kept before those that are over are swept out.</summary>
    private const int SweptAt = 1000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>The wait when the wall before Discord says nothing of one; it bans those who go on.</summary>
    private static readonly TimeSpan WallWait = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> buckets = [];
    private readonly Dictionary<(string Bucket, string Major), DateTimeOffset> pauses = [];
    private readonly Queue<DateTimeOffset> lately = new();
    private DateTimeOffset pausedUntil;

    /// <summary>Asks leave for one call.</summary>
    /// <returns>How long it must wait; null when it may be made now, and is then counted.</returns>
    public TimeSpan? Take(ApiRoute route)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var until = pauses.TryGetValue(KeyOf(route), out var own) && own > pausedUntil ? own : pausedUntil;
            while (lately.TryPeek(out var first) && first <= now - Second)
            {
                lately.Dequeue();
            }

            if (lately.Count >= MostASecond && lately.Peek() + Second > until)
            {
                until = lately.Peek() + Second;
            }

            if (until > now)
            {
                return until - now;
            }

            lately.Enqueue(now);
            return null;
        }
    }

    /// <summary>Takes note of what an answer says about the limits.</summary>
    public void Note(ApiRoute route, ApiAnswer answer)
    {
        lock (gate)
        {
            if (answer.Header("X-RateLimit-Bucket") is { } bucket)
            {
                // Kinds of calls that Discord counts together have the same bucket.
                buckets[route.Kind] = bucket;
            }

            if (answer.Status == HttpStatusCode.TooManyRequests)
            {
                Pause(route, AskedWait(answer), IsGlobal(answer));
            }
            else if (answer.HeaderNumber("X-RateLimit-Remaining") <= 0 && answer.HeaderNumber("X-RateLimit-Reset-After") is > 0 and var seconds)
            {
                Pause(route, ApiAnswer.WaitOf(seconds), isGlobal: false);
            }
        }
    }

    /// <summary>The wait that a refusal for the limit's sake asks for.</summary>
    public static TimeSpan AskedWait(ApiAnswer answer) => answer.AskedWait ?? (answer.HasBody ? ApiAnswer.WaitOf(null) : WallWait);

    /// <summary>What is no JSON comes from the wall before Discord, which counts everything from this address.</summary>
    private static bool IsGlobal(ApiAnswer answer) =>
        !answer.HasBody || answer.Flag("global") || answer.Header("X-RateLimit-Global") is not null || answer.Header("X-RateLimit-Scope") == "global";

    private void Pause(ApiRoute route, TimeSpan wait, bool isGlobal)
    {
        var now = clock.GetUtcNow();
        if (isGlobal)
        {
            pausedUntil = now + wait > pausedUntil ? now + wait : pausedUntil;
            return;
        }

        if (pauses.Count >= SweptAt)
        {
            foreach (var over in pauses.Where(pause => pause.Value <= now).Select(pause => pause.Key).ToList())
            {
                pauses.Remove(over);
            }
        }

        pauses[KeyOf(route)] = now + wait;
    }

    private (string Bucket, string Major) KeyOf(ApiRoute route) => (buckets.GetValueOrDefault(route.Kind, route.Kind), route.Major);
}

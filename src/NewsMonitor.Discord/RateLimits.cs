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

    /// <summary>A second, and a little for calls that come nearer together than they were made.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1020);

    /// <summary>After this a place that was kept is nobody's any more.</summary>
    private static readonly TimeSpan Lateness = TimeSpan.FromMilliseconds(100);

    /// <summary>The wait when the wall before Discord says nothing of one; it bans those who go on.</summary>
    private static readonly TimeSpan WallWait = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> buckets = [];
    private readonly Dictionary<(string Bucket, string Major), DateTimeOffset> pauses = [];

    /// <summary>The calls that count in this second or in one to come, and the places among them that are kept.</summary>
    private readonly Queue<DateTimeOffset> lately = new();
    private readonly Dictionary<ApiRoute, DateTimeOffset> kept = [];
    private DateTimeOffset pausedUntil;

    /// <summary>Asks leave for one call.</summary>
    /// <returns>How long it must wait; null when it may be made now, and is then counted.</returns>
    public TimeSpan? Take(ApiRoute route)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var until = pauses.TryGetValue(KeyOf(route), out var own) && own > pausedUntil ? own : pausedUntil;
            until = until > now ? until : Place(route, now);
            return until > now ? until - now : null;
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

    /// <summary>When a call has a place among those of a second. One that has to wait for less than the next second keeps its place, so
    /// that those who come back for theirs do not crowd each other out.</summary>
    private DateTimeOffset Place(ApiRoute route, DateTimeOffset now)
    {
        if (kept.Remove(route, out var own) && own > now - Lateness)
        {
            if (own > now)
            {
                kept[route] = own;
            }

            return own;
        }

        while (lately.TryPeek(out var first) && first <= now - Second)
        {
            lately.Dequeue();
        }

        var place = lately.Count < MostASecond ? now : lately.ElementAt(lately.Count - MostASecond) + Second;
        if (place < now + Second)
        {
            lately.Enqueue(place);
        }

        if (place > now && place < now + Second)
        {
            Keep(route, place, now);
        }

        return place;
    }

    private void Keep(ApiRoute route, DateTimeOffset place, DateTimeOffset now)
    {
        if (kept.Count >= 2 * MostASecond)
        {
            Sweep(kept, now - Lateness);
        }

        kept[route] = place;
    }

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
            Sweep(pauses, now);
        }

        pauses[KeyOf(route)] = now + wait;
    }

    private static void Sweep<T>(Dictionary<T, DateTimeOffset> times, DateTimeOffset over)
        where T : notnull
    {
        foreach (var key in times.Where(time => time.Value <= over).Select(time => time.Key).ToList())
        {
            times.Remove(key);
        }
    }

    private (string Bucket, string Major) KeyOf(ApiRoute route) => (buckets.GetValueOrDefault(route.Kind, route.Kind), route.Major);
}

using System.Net;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>Keeps the pace that Slack asks for: one posting a second in a channel, so many edits a minute, and the waits it
/// has named. See https://docs.slack.dev/apis/web-api/rate-limits.</summary>
internal sealed class SlackPace(TimeProvider clock)
{
    /// <summary>Edits a minute that Slack promises to take (tier 3).</summary>
    private const int EditsAMinute = 50;

    /// <summary>Channels kept before those that are over are swept out.</summary>
    private const int SweptAt = 1000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, DateTimeOffset> pauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> nextPosts = new(StringComparer.Ordinal);
    private readonly Queue<DateTimeOffset> edits = new();

    /// <summary>Asks leave for one posting.</summary>
    /// <returns>How long to wait; zero when it may be made now, and is then counted.</returns>
    public TimeSpan TakePost(string method, string channel)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var wait = Paused(method, now);
            if (nextPosts.TryGetValue(channel, out var next) && next - now > wait)
            {
                wait = next - now;
            }

            if (wait == TimeSpan.Zero)
            {
                Sweep(now);
                nextPosts[channel] = now + Second;
            }

            return wait;
        }
    }

    /// <summary>Takes back a posting that Slack had no time for: it may be made again at once.</summary>
    public void ReturnPost(string channel)
    {
        lock (gate)
        {
            nextPosts.Remove(channel);
        }
    }

    /// <summary>Asks leave for one edit.</summary>
    /// <returns>How long to wait; zero when it may be made now, and is then counted.</returns>
    public TimeSpan TakeEdit(string method)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            while (edits.TryPeek(out var first) && first <= now - Minute)
            {
                edits.Dequeue();
            }

            var wait = Paused(method, now);
            if (edits.Count >= EditsAMinute && edits.Peek() + Minute - now > wait)
            {
                wait = edits.Peek() + Minute - now;
            }

            if (wait == TimeSpan.Zero)
            {
                edits.Enqueue(now);
            }

            return wait;
        }
    }

    /// <summary>The wait that Slack has named for a method; zero for none.</summary>
    public TimeSpan Take(string method)
    {
        lock (gate)
        {
            return Paused(method, clock.GetUtcNow());
        }
    }

    /// <summary>Takes note of a refusal for the limit's sake; Slack counts by method.</summary>
    public void Note(string method, ApiAnswer answer)
    {
        if (answer.Status == HttpStatusCode.TooManyRequests)
        {
            lock (gate)
            {
                pauses[method] = clock.GetUtcNow() + (answer.AskedWait ?? ApiAnswer.WaitOf(null));
            }
        }
    }

    private TimeSpan Paused(string method, DateTimeOffset now) =>
        pauses.TryGetValue(method, out var until) && until > now ? until - now : TimeSpan.Zero;

    private void Sweep(DateTimeOffset now)
    {
        if (nextPosts.Count >= SweptAt)
        {
            foreach (var over in nextPosts.Where(next => next.Value <= now).Select(next => next.Key).ToList())
            {
                nextPosts.Remove(over);
            }
        }
    }
}

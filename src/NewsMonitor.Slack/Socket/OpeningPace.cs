namespace NewsMonitor.Slack.Socket;

/// <summary>Keeps the pace at which connections are opened: far oftener than renewals need, and seldom enough for a Slack that drops each at once.</summary>
internal sealed class OpeningPace(TimeProvider clock)
{
    private const int MostAMinute = 6;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> latest = new();

    /// <summary>Takes a place for one opening.</summary>
    /// <returns>How long to wait until then; zero for not at all.</returns>
    public TimeSpan Take()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var place = latest.Count < MostAMinute ? now : latest.Dequeue() + Minute;
            latest.Enqueue(place > now ? place : now);
            return place > now ? place - now : TimeSpan.Zero;
        }
    }
}

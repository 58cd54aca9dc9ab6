using NewsMonitor.Alerts;
using NewsMonitor.Feeds;

namespace NewsMonitor.Chat;

/// <summary>Says in a sentence how a feed does.</summary>
internal static class FeedHealth
{
    private const int FaultLength = 300;

    public static string Sentence(Feed feed, DateTimeOffset now) => feed switch
    {
        { Paused: true, LastFault: { } fault } => $"Paused. {SafeText.Line(fault, FaultLength)}",
        { Paused: true } => $"Paused{(feed.LastSucceededAt is { } read ? $"; last read {Elapsed.Ago(read, now)}" : "")}.",
        { Failures: 0, LastFault: { } remark } => $"{SafeText.Line(remark, FaultLength)} Next {Elapsed.Until(feed.NextPollAt, now)}.",
        { LastFault: { } fault } => $"{SafeText.Line(fault, FaultLength)} {Failures(feed)}; next try {Elapsed.Until(feed.NextPollAt, now)}.",
        { LastSucceededAt: { } read } => $"Well; last read {Elapsed.Ago(read, now)}, next {Elapsed.Until(feed.NextPollAt, now)}.",
        _ => $"Not read yet; first read {Elapsed.Until(feed.NextPollAt, now)}.",
    };

    public static bool IsFailing(Feed feed) => !feed.Paused && feed.Failures > 0;

    public static bool IsDue(Feed feed, DateTimeOffset now) => !feed.Paused && feed.NextPollAt <= now;

    private static string Failures(Feed feed) => feed.Failures == 1 ? "Failed once" : $"Failed {feed.Failures} times in a row";
}

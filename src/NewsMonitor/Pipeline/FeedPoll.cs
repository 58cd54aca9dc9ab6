using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Pipeline;

/// <summary>What a poll came to: a document that is no feed counts as a failed fetch.</summary>
/// <param name="Outcome">The fetch, or why its document is no feed.</param>
/// <param name="Entries">The entries read; empty unless there was something new to read.</param>
/// <param name="TimeToLive">How long the document asks readers to wait.</param>
/// <param name="IsCutOff">The document broke off after the entries read.</param>
internal sealed record FeedPoll(FetchOutcome Outcome, IReadOnlyList<ParsedEntry> Entries, TimeSpan? TimeToLive, bool IsCutOff)
{
    private const string CutOff = "The document broke off before its end; the entries before that were read, and the whole is asked for again.";

    public static FeedPoll Read(FetchOutcome fetched)
    {
        if (fetched is not FetchOutcome.Fetched { Document: var document })
        {
            return new FeedPoll(fetched, [], null, IsCutOff: false);
        }

        return FeedParser.Parse(document.Body, document.ContentType, document.Address) switch
        {
            FeedReading.Parsed(var feed) => new FeedPoll(fetched, feed.Entries, feed.TimeToLive, feed.IsCutOff),
            FeedReading.Failed failed => new FeedPoll(new FetchOutcome.Failed(failed.Fault), [], null, IsCutOff: false),
            var other => throw new InvalidOperationException($"A reading that is neither feed nor fault: {other}."),
        };
    }

    /// <summary>The feed as it is kept after this poll.</summary>
    /// <param name="before">The feed as it was polled.</param>
    /// <param name="after">What the schedule makes of the poll.</param>
    /// <param name="allTaken">Whether every entry was taken. What was not, or was cut off, is asked for again: the validators stay as they were.</param>
    public Feed Settle(Feed before, Feed after, bool allTaken)
    {
        var settled = IsCutOff ? after with { LastFault = CutOff } : after;
        return allTaken && !IsCutOff ? settled : settled with { ETag = before.ETag, LastModified = before.LastModified };
    }
}

using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Pipeline;

/// <summary>What a poll came to: a document that is no feed counts as a failed fetch.</summary>
/// <param name="Outcome">The fetch, or why its document is no feed.</param>
/// <param name="Entries">The entries read; empty unless there was something new to read.</param>
/// <param name="TimeToLive">How long the document asks readers to wait.</param>
internal sealed record FeedPoll(FetchOutcome Outcome, IReadOnlyList<ParsedEntry> Entries, TimeSpan? TimeToLive)
{
    public static FeedPoll Read(FetchOutcome fetched)
    {
        if (fetched is not FetchOutcome.Fetched { Document: var document })
        {
            return new FeedPoll(fetched, [], null);
        }

        return FeedParser.Parse(document.Body, document.ContentType, document.Address) switch
        {
            FeedReading.Parsed parsed => new FeedPoll(fetched, parsed.Feed.Entries, parsed.Feed.TimeToLive),
            FeedReading.Failed failed => new FeedPoll(new FetchOutcome.Failed(failed.Fault), [], null),
            var other => throw new InvalidOperationException($"A reading that is neither feed nor fault: {other}."),
        };
    }
}

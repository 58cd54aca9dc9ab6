using NewsMonitor.Feeds;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Jobs;

/// <summary>What a start brings in before the service is ready: the keywords added in chat, and the feeds of the subscription list.</summary>
internal sealed class FirstStart(MonitorSettings settings, CurrentWatchlist watchlist, IFeedStore feeds, TimeProvider time)
{
    /// <summary>Brings in what is not there yet.</summary>
    /// <returns>Sentences on what could not be used; empty when all could.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        await watchlist.ReloadAsync(cancellation);
        return settings.Feeds.Opml.Length > 0 ? await AddFeedsAsync(HomePath.Resolve(settings.Feeds.Opml), cancellation) : [];
    }

    private async Task<IReadOnlyList<string>> AddFeedsAsync(string path, CancellationToken cancellation)
    {
        switch (Opml.Read(await File.ReadAllBytesAsync(path, cancellation)))
        {
            case OpmlReading.Read(var listed, var skipped):
                var known = (await feeds.ListAsync(cancellation)).Select(feed => feed.Address).ToHashSet();
                foreach (var feed in listed.Where(feed => !known.Contains(feed.Address)))
                {
                    await feeds.AddAsync(new Feed { Address = feed.Address, Name = feed.Title, NextPollAt = time.GetUtcNow() }, cancellation);
                }

                return skipped;
            case OpmlReading.Failed(var fault):
                return [$"{path}: {fault.Sentence}"];
            default:
                throw new InvalidOperationException("A reading that nobody handles.");
        }
    }
}

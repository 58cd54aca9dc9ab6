using NewsMonitor.Feeds;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Host.Jobs;

/// <summary>What a start brings in: the feeds of the subscription list, and the source articles once, through the very
/// same steps as any other item.</summary>
internal sealed class FirstStart(
    MonitorSettings settings, CurrentWatchlist watchlist, IFeedStore feeds, IItemStore items, NewsPipeline pipeline, TimeProvider time)
{
    /// <summary>Brings in what is not there yet.</summary>
    /// <returns>Sentences on what could not be used; empty when all could.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var problems = new List<string>();
        await watchlist.ReloadAsync(cancellation);
        if (settings.Feeds.Opml.Length > 0)
        {
            problems.AddRange(await AddFeedsAsync(HomePath.Resolve(settings.Feeds.Opml), cancellation));
        }

        if (settings.SeedsFolder.Length > 0)
        {
            problems.AddRange(await TakeSeedsAsync(cancellation));
        }

        return problems;
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

    private async Task<IReadOnlyList<string>> TakeSeedsAsync(CancellationToken cancellation)
    {
        var (articles, fault) = SeedFolder.Read(settings.SeedsFolder);
        var seeds = articles.Select(ToItem).ToList();
        var known = await items.KnownAsync([.. seeds.SelectMany(seed => seed.Keys)], cancellation);
        foreach (var seed in seeds.Where(seed => !seed.Keys.Any(known.Contains)))
        {
            await pipeline.TakeAsync(seed, quiet: true, cancellation);
        }

        return fault is null ? [] : [fault.Sentence];
    }

    private Item ToItem(SeedArticle article) => new()
    {
        Keys = [new ItemKey(article.Address.AbsoluteUri)],
        Outlet = article.Outlet,
        Title = article.Title,
        Text = article.Text,
        Address = article.Address,
        PublishedAt = article.Date,
        SeenAt = time.GetUtcNow(),
    };
}

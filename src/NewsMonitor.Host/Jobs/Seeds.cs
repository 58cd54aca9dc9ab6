using NewsMonitor.Host.Configuration;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;

namespace NewsMonitor.Host.Jobs;

/// <summary>The source articles, read once through the very same steps as any other item.</summary>
internal sealed partial class Seeds(MonitorSettings settings, IItemStore items, NewsPipeline pipeline, TimeProvider time, ILogger<Seeds> logger)
{
    private bool done;

    /// <summary>Takes the articles that are not there yet; does nothing after the first call. Never called by two at once.</summary>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        if (done || settings.SeedsFolder.Length == 0)
        {
            return;
        }

        var (articles, fault) = SeedFolder.Read(settings.SeedsFolder);
        if (fault is not null)
        {
            Log.Unreadable(logger, fault.Sentence);
        }

        var seeds = articles.Select(ToItem).ToList();
        var known = await items.KnownAsync([.. seeds.SelectMany(seed => seed.Keys)], cancellation);
        foreach (var seed in seeds.Where(seed => !seed.Keys.Any(known.Contains)))
        {
            await TryTakeAsync(seed, cancellation);
        }

        done = true;
    }

    private async Task TryTakeAsync(Item seed, CancellationToken cancellation)
    {
        try
        {
            await pipeline.TakeAsync(seed, quiet: true, cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // The feeds must be polled all the same; the next start tries again.
            Log.Failed(logger, seed.Title, fault);
        }
    }

    private Item ToItem(SeedArticle article) => new()
    {
        Keys = [ItemIdentity.KeyOf(article.Address)],
        Outlet = article.Outlet,
        Title = article.Title,
        Text = article.Text,
        Address = article.Address,
        PublishedAt = article.Date,
        SeenAt = time.GetUtcNow(),
    };

    private static partial class Log
    {
        [LoggerMessage(7003, LogLevel.Error, "{Sentence}")]
        public static partial void Unreadable(ILogger logger, string sentence);

        [LoggerMessage(7004, LogLevel.Error, "The source article {Title} met a fault in the program and is tried again at the next start")]
        public static partial void Failed(ILogger logger, string title, Exception fault);
    }
}

using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Tests;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;

namespace NewsMonitor.Browser.Tests;

/// <summary>Hands articles to the running service as a poll would.</summary>
internal sealed class Newsdesk(RunningHost host)
{
    private static readonly IReadOnlyList<SeedArticle> Seeds = SeedFolder.Read(MonitorSettings.DefaultSeeds).Articles;

    /// <summary>The first report that Russia refused Iran the S-400.</summary>
    public Task TakeReportAsync() => TakeAsync(ItemOf("The Moscow Times"));

    /// <summary>Another outlet with the same origin's report.</summary>
    public Task TakeEchoAsync() => TakeAsync(ItemOf("DESPARDES News Monitor"));

    /// <summary>All source articles, oldest first.</summary>
    public async Task TakeAllAsync()
    {
        foreach (var seed in Seeds)
        {
            await TakeAsync(ItemOf(seed.Outlet));
        }
    }

    /// <summary>An article of the test's own.</summary>
    public async Task TakeAsync(Item item) =>
        Assert.NotNull(await host.Services.GetRequiredService<NewsPipeline>().TakeAsync(item, quiet: false, CancellationToken.None));

    private static Item ItemOf(string outlet)
    {
        var seed = Seeds.Single(article => article.Outlet == outlet);
        return new Item
        {
            Keys = [new ItemKey(seed.Address.AbsoluteUri)],
            Outlet = seed.Outlet,
            Title = seed.Title,
            Text = seed.Text,
            Address = seed.Address,
            PublishedAt = seed.Date,
            SeenAt = seed.Date,
        };
    }
}

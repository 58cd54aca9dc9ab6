using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Storage.Tests.Sqlite;

public sealed class SqliteMemoryStoreTests : StoreSuite
{
    [Fact]
    public async Task Two_stores_in_memory_share_nothing()
    {
        await using var one = await OpenAsync(Time);
        await using var two = await OpenAsync(Time);
        await one.TakeAsync(Sample.Item("a"), []);

        Assert.Single(await one.Items.RecentAsync(10, CancellationToken.None));
        Assert.Empty(await two.Items.RecentAsync(10, CancellationToken.None));
    }

    protected override async Task<Store> OpenAsync(TimeProvider time) =>
        await SqliteStore.OpenAsync("Data Source=:memory:", time, CancellationToken.None);
}

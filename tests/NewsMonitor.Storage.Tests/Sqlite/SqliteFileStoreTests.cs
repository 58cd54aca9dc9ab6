using NewsMonitor.Storage.Sqlite;

namespace NewsMonitor.Storage.Tests.Sqlite;

public sealed class SqliteFileStoreTests : StoreSuite, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    protected override async Task<Store> OpenAsync(TimeProvider time) =>
        await SqliteStore.OpenAsync($"Data Source={folder.File("new/folder/monitor.db")}", time, CancellationToken.None);
}

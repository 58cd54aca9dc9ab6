namespace NewsMonitor.Storage.Tests.Sqlite;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly SqliteFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Migrations_run_once_however_often_the_store_is_opened()
    {
        await (await file.OpenAsync()).DisposeAsync();
        var first = file.Values("SELECT version || name || checksum || applied_at FROM migration");
        var schema = file.Values("SELECT sql FROM sqlite_schema");
        await (await file.OpenAsync()).DisposeAsync();

        Assert.NotEmpty(first);
        Assert.Equal(first, file.Values("SELECT version || name || checksum || applied_at FROM migration"));
        Assert.Equal(schema, file.Values("SELECT sql FROM sqlite_schema"));
    }

    [Fact]
    public async Task Programs_started_at_once_on_a_new_file_make_it_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => file.OpenAsync())));

        Assert.Equal(["0001_initial"], file.Values("SELECT name FROM migration WHERE version = 1"));
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_program_stops_the_start()
    {
        await (await file.OpenAsync()).DisposeAsync();
        file.Run("INSERT INTO migration (version, name, checksum, applied_at) VALUES (9999, '9999_of_tomorrow', 'x', 0)");

        var sentence = await file.FaultAsync();

        Assert.StartsWith("The database was written by a newer monitor: it has migration 9999 (9999_of_tomorrow)", sentence, StringComparison.Ordinal);
        Assert.Contains("Run the newer monitor, or name another file in Monitor:Storage:ConnectionString.", sentence);
    }

    [Fact]
    public async Task A_database_of_a_different_build_stops_the_start()
    {
        await (await file.OpenAsync()).DisposeAsync();
        file.Run("UPDATE migration SET checksum = 'x' WHERE version = 1");

        Assert.Contains("its migration 1 (0001_initial) is not this one's", await file.FaultAsync());
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        file.Run("CREATE TABLE item (mine TEXT)");

        await file.FaultAsync();

        Assert.Equal(["item"], file.Values("SELECT name FROM sqlite_schema"));
    }
}

using System.Security.Cryptography;
using System.Text;
using NewsMonitor.Ledger;
using NewsMonitor.Storage.Sqlite;

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
    public async Task What_the_first_schema_held_is_found_and_can_be_added_to_after_every_migration()
    {
        const string appearance = """
            {"Quote":{"Field":"Text","Start":0,"Text":"Russia delivered the S-300."},"Frame":{"Family":"transfer","Step":"deliver","Actor":"russia","Polarity":"Affirmed","Modality":"Certain",
            "Time":{"Stated":false},"AsOf":"2015-06-01","Quantities":[],"Words":[]},"Attribution":{"Wording":"RIA"},"Keys":["transfer|russia|iran|s-300"]}
            """;
        FirstSchema();
        file.Run($$"""
            INSERT INTO item (id, main_key, feed_id, outlet, title, address, published_at, seen_at, marks, summary, text)
              VALUES (1, 'old', 7, 'The Old Times', 'An old title', 'https://news.example/old', 1000, 2000, '[]', '', 'Russia delivered the S-300.');
            INSERT INTO item_key (key, item_id, place) VALUES ('old', 1, 0);
            INSERT INTO item_topic (item_id, topic, topic_folded, term, field, start, length) VALUES (1, 'S-300', 's-300', 'S-300', 'Text', 21, 5);
            INSERT INTO claim (number, latest_at) VALUES (1, 1000);
            INSERT INTO claim_topic (topic_folded, claim) VALUES ('s-300', 1);
            INSERT INTO origin (id, name) VALUES (1, 'RIA');
            INSERT INTO appearance (id, claim, item_id, origin_id, published_at, field, start, quote, json) VALUES (1, 1, 1, 1, 1000, 'Text', 0, 'Russia delivered the S-300.', '{{appearance}}');
            INSERT INTO appearance_key (key, published_at, appearance_id) VALUES ('transfer|russia|iran|s-300', 1000, 1);
            INSERT INTO alert (id, item_id, created_at, card) VALUES (1, 1, 2000, '{"Level":"New","Title":"An old title","Outlet":"The Old Times","PublishedAt":"2015-06-01T12:00:00+00:00"}');
            INSERT INTO outbox (alert_id, channel, kind, due_at) VALUES (1, 'web', 'post', 0);
            """);

        await using var store = await file.OpenAsync();
        await store.TakeRelatedAsync(Sample.Item("new"), "The S-300 was delivered.", RelationLabel.Confirms);

        var claim = Assert.Single((await store.Ledger.SearchAsync(new ClaimQuery("S-300"), CancellationToken.None)).Claims);
        Assert.Equal(["RIA", "Origin of new"], claim.Appearances.Select(appearance => appearance.Origin.Name));
        Assert.Equal("?, Russia to ?: delivered", claim.Gist);
        Assert.Equal(1, (await store.Outbox.StateAsync(CancellationToken.None)).Waiting);
        Assert.Equal("An old title", Assert.Single(await store.Alerts.LatestAsync(5, CancellationToken.None)).Card.Title);
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

    /// <summary>Makes the file as the first program did.</summary>
    private void FirstSchema()
    {
        using var reader = new StreamReader(typeof(SqliteStore).Assembly.GetManifestResourceStream("NewsMonitor.Storage.Sqlite.Migrations.0001_initial.sql")!);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        file.Run(sql);
        file.Run($"""
            CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT;
            INSERT INTO migration VALUES (1, '0001_initial', '{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)))}', 0);
            """);
    }
}

using System.Text.Json;
using System.Xml.Linq;
using NewsMonitor.Alerts;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Items;
using NewsMonitor.Pipeline;
using NewsMonitor.Relations;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Tests.Cli;

/// <summary>The commands that read a database, as processes beside it.</summary>
public sealed class LedgerCommandTests : IAsyncLifetime
{
    private const string Sentence = "Russia has refused to sell Iran the S-400 system.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("monitor-test-");

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "monitor.db")};Pooling=False";

    public async Task InitializeAsync()
    {
        await using var store = await Store.OpenAsync(new StorageOptions { ConnectionString = Connection }, TimeProvider.System, CancellationToken.None);
        await store.Feeds.AddAsync(new Feed { Address = new Uri("https://site.example/feed"), Name = "Site & Co", NextPollAt = DateTimeOffset.UnixEpoch }, CancellationToken.None);
        var item = new Item
        {
            Keys = [new ItemKey("one")],
            Outlet = "=HYPERLINK(\"http://evil.example\")",
            Title = "+1, or \"more\"",
            Text = Sentence,
            PublishedAt = DateTimeOffset.UnixEpoch.AddYears(49),
            SeenAt = DateTimeOffset.UnixEpoch.AddYears(49),
        };
        var (extractor, judge) = (new ClaimExtractor(), new RelationJudge());
        await store.Transaction.TakeAsync(
            item,
            async (ledger, _, ending) => new ItemOutcome(item, [], await judge.JudgeAsync(item, extractor.Extract(item), ledger, ending), new AlertPlan(null, [], [])),
            CancellationToken.None);
    }

    [Fact]
    public async Task Claims_are_listed_and_shown()
    {
        var (exitCode, list, error) = await RunAsync("claims", "S-400");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(Sentence, list, StringComparison.Ordinal);

        var listed = JsonSerializer.Deserialize<JsonElement>((await RunAsync("claims", "S-400", "--json")).Output);
        Assert.Equal((1, Sentence, "reported"), (listed.GetProperty("number").GetInt64(), listed.GetProperty("claim").GetString(), listed.GetProperty("standing").GetString()));

        var shown = JsonSerializer.Deserialize<JsonElement>((await RunAsync("claim", "1", "--json")).Output);
        Assert.Equal(Sentence, shown.GetProperty("appearances")[0].GetProperty("quote").GetString());
        Assert.Contains(Sentence, (await RunAsync("claim", "1")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed list", "Site & Co")]
    [InlineData("/status", "Claims: 1")]
    [InlineData("claims S-400", Sentence)]
    public async Task Any_chat_command_that_changes_nothing_is_answered(string typed, string says)
    {
        var (exitCode, output, error) = await RunAsync(["ask", .. typed.Split(' ')]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(says, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed pause 1", "That changes something: type it on the page's console, or in chat.")]
    [InlineData("feeds", "/feed")]
    public async Task What_changes_something_or_is_no_command_is_said_so(string typed, string says)
    {
        var (exitCode, output, error) = await RunAsync(["ask", .. typed.Split(' ')]);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_checked_against_the_ledger()
    {
        var (exitCode, output, error) = await RunAsync("check", "Russia has refused to sell Iran the S-400 system");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("1 report agrees\n", output, StringComparison.Ordinal);
        Assert.Contains(Sentence, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim 99")]
    [InlineData("claim 99 --json")]
    [InlineData("claim 0 --json")]
    public async Task A_claim_that_is_not_there_is_told_and_nothing_goes_out(string arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments.Split(' '));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_table_for_spreadsheets_holds_no_formula()
    {
        var (exitCode, output, _) = await RunAsync("export", "--format", "csv");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("claim,standing,published,outlet,title,url,quote,attribution,origin\n", output, StringComparison.Ordinal);
        Assert.Contains(
            $"\n1,reported,2019-01-01T00:00:00Z,\"'=HYPERLINK(\"\"http://evil.example\"\")\",\"'+1, or \"\"more\"\"\",,{Sentence},", output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", output.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_and_the_feeds_are_exported()
    {
        var claims = await RunAsync("export", "--format", "jsonl");
        var feeds = await RunAsync("export", "--format", "opml");

        Assert.Equal((0, 0), (claims.ExitCode, feeds.ExitCode));
        Assert.Equal(Sentence, JsonSerializer.Deserialize<JsonElement>(claims.Output).GetProperty("claim").GetString());
        var outline = Assert.Single(XDocument.Parse(feeds.Output).Descendants("outline"));
        Assert.Equal(("https://site.example/feed", "Site & Co"), (outline.Attribute("xmlUrl")?.Value, outline.Attribute("text")?.Value));
    }

    [Fact]
    public async Task The_doctor_says_a_line_on_each_part()
    {
        var (exitCode, output, error) = await RunAsync("doctor");

        Assert.Equal((0, ""), (exitCode, error));
        foreach (var part in new[] { "config", "tokens", "database", "feeds", "clock" })
        {
            Assert.Contains($"ok  {part}", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_doctor_says_as_much_before_the_first_start()
    {
        var (exitCode, output, error) = await MonitorProgram.RunAsync(
            folder.FullName, "", "doctor", $"--Monitor:Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "none.db")}");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("ok  feeds     13 are listed", output, StringComparison.Ordinal);
        Assert.Contains("ok  clock", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_names_what_is_to_be_mended_and_fails()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "monitor.db"), "no database");

        var (exitCode, output, error) = await RunAsync("doctor");

        Assert.Equal(1, exitCode);
        Assert.Contains("BAD database", output, StringComparison.Ordinal);
        Assert.Matches("^1 of [0-9]+ checks found something to mend.\n$", error);
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        MonitorProgram.RunAsync(folder.FullName, "", [.. arguments, $"--Monitor:Storage:ConnectionString={Connection}"]);
}

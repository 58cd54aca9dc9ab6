using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Host.Tests.Pipeline;

public sealed class UserWordsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("monitor-test-");

    public UserWordsTests()
    {
        folder.CreateSubdirectory("config/lexicon");
        Write("tempest-shield\t\tair-defence\trussia\ttempest shield\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_system_that_a_user_adds_makes_a_claim()
    {
        var lists = Assert.IsType<WordListReading.Read>(WordLists.Read(Path.Combine(folder.FullName, "config/lexicon"))).Lists;
        await using var site = new LoopbackServer();
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("Russia delivered the Tempest Shield to Iran in May")));
        await using var host = await RunningHost.StartAsync(settings => settings with { Lists = lists });
        await host.AddFeedAsync("News", site["/feed"]);

        await host.AlertedAsync("Russia delivered the Tempest Shield to Iran in May");

        var claim = Assert.Single((await host.Store.Ledger.SearchAsync(new ClaimQuery("Tempest"), CancellationToken.None)).Claims);
        Assert.Equal("tempest-shield", claim.Appearances[0].Appearance.Frame.Object);
    }

    [Fact]
    public async Task The_doctor_counts_the_rows_of_a_user_and_a_bad_one_stops_the_start()
    {
        var doctor = await MonitorProgram.RunAsync(folder.FullName, "", "doctor");
        Write("tempest-shield\ttempest shield\n");
        var run = await MonitorProgram.RunAsync(folder.FullName, "", "run");
        var judge = await MonitorProgram.RunAsync(folder.FullName, "", "judge");

        Assert.Contains("beside the shipped word lists from config/lexicon: 1 in systems.tsv.", doctor.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1), (run.ExitCode, judge.ExitCode));
        Assert.All([run.Error, judge.Error], error => Assert.Contains("systems.tsv, line 1: 2 cells, where 5 belong", error, StringComparison.Ordinal));
    }

    private void Write(string rows) => File.WriteAllText(Path.Combine(folder.FullName, "config/lexicon/systems.tsv"), rows);
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsMonitor.Feeds;
using NewsMonitor.Tests.Feeds.Fetching;

namespace NewsMonitor.Host.Tests.Cli;

public sealed class RunTests : IDisposable
{
    /// <summary>What the contract grants a stop.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(10);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("monitor-test-");

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_stops_the_service_cleanly_while_a_feed_hangs(string signal)
    {
        await using var site = new LoopbackServer().On("/feed", async (_, _, cancellation) => await Task.Delay(Timeout.Infinite, cancellation));
        using var monitor = MonitorProgram.Start(folder.FullName, Arguments("http://127.0.0.1:0", site["/feed"]));
        var said = monitor.StandardError.ReadToEndAsync();
        await RunningHost.EventuallyAsync(() => Task.FromResult(site.Requests.FirstOrDefault()));

        using (var kill = Process.Start("kill", [$"-{signal}", $"{monitor.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(StopTime);
        await monitor.WaitForExitAsync(patience.Token);
        Assert.Equal(0, monitor.ExitCode);
        Assert.DoesNotContain("Exception", await said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_entries_lack_is_told_on_the_error_stream()
    {
        await using var site = new LoopbackServer();
        site.On("/feed", "200 OK", Rss.Headers, Rss.Feed(Rss.Item("S-400 one", "<guid>same</guid>"), Rss.Item("S-400 two", "<guid>same</guid>"), Rss.Item("S-400 three")));
        using var monitor = MonitorProgram.Start(folder.FullName, Arguments("http://127.0.0.1:0", site["/feed"]));

        await LineAsync(monitor, "New in Site: 1 of 3 entries without an id and a link: title, date and summary tell them apart.");
        await LineAsync(monitor, "New in Site: 3 of 3 entries without a date: the time they are seen counts.");
        await LineAsync(monitor, "New in Site: 2 of 3 entries with an id that another has too: the link tells them apart, or title, date and summary.");
        monitor.Kill(entireProcessTree: true);
    }

    [Fact]
    public async Task An_address_in_use_is_told_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var run = await MonitorProgram.RunAsync(folder.FullName, "", Arguments($"http://127.0.0.1:{port}"));
        var demo = await MonitorProgram.RunAsync(folder.FullName, "", "demo", "--exit", "--port", $"{port}");

        var told = $"Failed to bind to address http://127.0.0.1:{port}: address already in use; stop what is there, or give another address with ";
        Assert.Equal((1, "", told + "Monitor:Web:Urls.\n"), run);
        Assert.Equal((1, told + "--port.\n"), (demo.ExitCode, demo.Error));
    }

    [Theory]
    [InlineData("""{ "Monitor": { "Feeds": { "Intervall": "10 min" } } }""", "Monitor:Feeds:Intervall is no known key; allowed under Monitor: ")]
    [InlineData("""{ "Monitor": { "Feeds": { "Interval": "soon" } } }""", "Monitor:Feeds:Interval is \"soon\"; allowed: ")]
    [InlineData("""{ "Monitor": { "Watchlist": { "File": "no/such.yaml" } } }""", "Monitor:Watchlist:File is \"no/such.yaml\"; allowed: a path that exists; it was looked for at ")]
    [InlineData("""{ "Monitor": { "Feeds": { "Opml": "no/such.opml" } } }""", "Monitor:Feeds:Opml is \"no/such.opml\"; allowed: a path that exists; it was looked for at ")]
    [InlineData("""{ "Monitor": {""", "config/monitor.json cannot be read: ")]
    [InlineData("""{ "Montor": { "Feeds": { } } }""", "config/monitor.json is no known key; allowed at the top: Monitor, $schema.")]
    public async Task A_configuration_that_cannot_be_used_stops_the_start_with_one_sentence(string file, string told)
    {
        folder.CreateSubdirectory("config");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "config", "monitor.json"), file);

        var (exitCode, output, error) = await MonitorProgram.RunAsync(folder.FullName, "", "run");

        Assert.Equal((1, ""), (exitCode, output));
        var sentence = Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains(told, sentence, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Arguments(string url, Uri? feed = null)
    {
        var opml = Path.Combine(folder.FullName, "feeds.opml");
        File.WriteAllBytes(opml, Opml.Write("Feeds", feed is null ? [] : [new OpmlFeed("Site", feed)]));
        return
        [
            "run",
            $"--Monitor:Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "monitor.db")}",
            $"--Monitor:Feeds:Opml={opml}",
            "--Monitor:Feeds:AllowedNetworks=127.0.0.0/8",
            $"--Monitor:Web:Urls={url}",
        ];
    }

    /// <summary>Reads on until a line holds a text.</summary>
    private static async Task LineAsync(Process monitor, string text)
    {
        using var patience = new CancellationTokenSource(MonitorProgram.Patience);
        var said = new StringBuilder();
        while (await monitor.StandardError.ReadLineAsync(patience.Token) is { } line)
        {
            said.AppendLine(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"It said:\n{said}");
    }
}

using System.Diagnostics;
using System.Globalization;
using NewsMonitor.Alerts;
using NewsMonitor.Benchmarks.Host;
using NewsMonitor.Chat.Tests.Discord;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Chat.Tests.Slack;
using NewsMonitor.Feeds;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Benchmarks.Traffic;

/// <summary>An hour of the real service with a set clock, in a few minutes: feeds with new articles each minute, alerts and their edits in three
/// channels, people who ask and press. What it holds in memory is read each five minutes, and must not grow.</summary>
internal static class TrafficRun
{
    private const int Minutes = 60;
    private const int Every = 5;
    private const int ArticlesAMinute = 10;
    private const int ActsAMinute = 12;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static async Task<int> PrintAsync(TextWriter output)
    {
        await PrintAsync("Discord", DiscordSide.OpenAsync, output);
        await PrintAsync("Slack", SlackSide.OpenAsync, output);
        return 0;
    }

    private static async Task PrintAsync<T>(string platform, Func<TimeProvider, Task<T>> open, TextWriter output)
        where T : ChatSide
    {
        var clock = new ShiftedClock();
        using var folder = new ScratchFolder();
        await using var wires = new Wires();
        await using var side = await open(clock);
        await using var bot = await TalkingHost.StartAsync(side, clock, change: usual => Settings(usual, side, folder), fill: wires.AddToAsync);
        output.WriteLine($"{platform}: minute    acts  alerts and edits   live   working set  threads  log lines  slowest act");
        var (people, samples, posted) = (new People(side), new List<Sample>(), 0);
        for (var minute = 0; minute <= Minutes; minute++)
        {
            if (minute % Every == 0)
            {
                posted += side.Server.Requests.Count(request => request.Path.Contains("essage", StringComparison.Ordinal) || request.Path.Contains("chat.", StringComparison.Ordinal));
                samples.Add(Look(side, minute));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{minute,15} {people.Acts,7} {posted,17:N0} {samples[^1].Live,6:0.00} MiB {samples[^1].WorkingSet,7:0.0} MiB {Process.GetCurrentProcess().Threads.Count,8} {bot.Log.Lines.Count,10} {people.Slowest.Took.TotalMilliseconds,7:0} ms {people.Slowest.What}"));
                bot.Log.Lines.Clear();
                people.Slowest = default;
            }

            await PassAsync(clock, wires, people, bot);
        }

        var (middle, last) = (samples.First(sample => sample.Minute >= Minutes / 2), samples[^1]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"most live in the first half {Most(samples, sample => sample.Minute < Minutes / 2):0.0} MiB, in the second {Most(samples, sample => sample.Minute >= Minutes / 2):0.0} MiB; the second half: live {PerMinute(middle, last, sample => sample.Live):+0.0;-0.0} KiB a minute, working set {PerMinute(middle, last, sample => sample.WorkingSet):+0.0;-0.0} KiB a minute"));
    }

    private static MonitorSettings Settings(MonitorSettings usual, ChatSide side, ScratchFolder folder) => usual with
    {
        Storage = new StorageOptions { ConnectionString = $"Data Source={folder.Database}" },
        Feeds = usual.Feeds with { Schedule = new ScheduleOptions { Interval = Minute * 0.8, MinInterval = Minute * 0.8 } },
        Topics = [new Topic("Deals", [["sells", "S-300"]])],
        Routes = [new(Route.AnyTopic, side.Room, AlertLevel.Confirms), new("Deals", side.OtherRoom, AlertLevel.Echoes), new(Route.AnyTopic, side.More(1), AlertLevel.New)],
        Outbox = new OutboxOptions { DailyNumber = 10_000 },
    };

    /// <summary>Lets a minute pass: articles come, people act, and all that is owed goes out.</summary>
    private static async Task PassAsync(ShiftedClock clock, Wires wires, People people, TalkingHost bot)
    {
        var start = clock.GetUtcNow();
        wires.PublishMore(ArticlesAMinute, start);
        for (var act = 0; act < ActsAMinute; act++)
        {
            await people.ActAsync();
            clock.Pass(Minute / ActsAMinute);
        }

        await TalkingHost.EventuallyAsync(async () => (await bot.Store.Feeds.ListAsync(default)).All(feed => feed.LastPolledAt > start) ? "polled" : null);
        await TalkingHost.EventuallyAsync(async () =>
        {
            clock.Pass(TimeSpan.FromMilliseconds(100));
            return (await bot.Store.Outbox.StateAsync(default)).Waiting == 0 ? "sent" : null;
        });
    }

    private static Sample Look(ChatSide side, int minute)
    {
        side.Server.Forget();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        return new Sample(minute, MiB(GC.GetTotalMemory(forceFullCollection: false)), MiB(process.WorkingSet64));
    }

    private static double Most(List<Sample> samples, Func<Sample, bool> which) => samples.Where(which).Max(sample => sample.Live);

    private static double MiB(long bytes) => bytes / 1024.0 / 1024.0;

    private static double PerMinute(Sample one, Sample other, Func<Sample, double> read) => (read(other) - read(one)) * 1024 / (other.Minute - one.Minute);

    private sealed record Sample(int Minute, double Live, double WorkingSet);
}

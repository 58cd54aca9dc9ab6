using System.Globalization;
using System.Text.RegularExpressions;
using NewsMonitor.Alerts;
using NewsMonitor.Benchmarks.Host;
using NewsMonitor.Chat.Tests;
using NewsMonitor.Chat.Tests.Discord;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Chat.Tests.Slack;
using NewsMonitor.Storage;

namespace NewsMonitor.Benchmarks.Traffic;

/// <summary>A thousand alerts to fifty channels at once, sent by the real service from a SQLite file to a platform on this machine that
/// keeps its limits: whether each arrives, once and in order, and how long that takes beside the least that the limits allow.</summary>
internal static partial class AlertsRun
{
    private const int Channels = 50;
    private const int Each = 20;

    public static async Task<int> PrintAsync(TextWriter output)
    {
        output.WriteLine($"{"",-8} {"alerts",7} {"lost",5} {"twice",6} {"out of order",13} {"took",8} {"least",8} {"ratio",6} {"429s",5}");
        var isRight = await PrintAsync("Discord", await DiscordSide.OpenAsync(TimeProvider.System), output);
        isRight &= await PrintAsync("Slack", await SlackSide.OpenAsync(TimeProvider.System), output);
        return isRight ? 0 : 1;
    }

    private static async Task<bool> PrintAsync(string platform, ChatSide side, TextWriter output)
    {
        using var folder = new ScratchFolder();
        await using (side)
        await using (var bot = await TalkingHost.StartAsync(
            side, TimeProvider.System, change: usual => usual with { Storage = new StorageOptions { ConnectionString = $"Data Source={folder.Database}" } }, fill: store => OweAsync(store, side)))
        {
            await TalkingHost.EventuallyAsync(async () => (await bot.Store.Outbox.StateAsync(default)).Waiting == 0 ? "sent" : null);
        }

        var numbers = Enumerable.Range(0, Channels).Select(channel => side.In(side.More(channel)).Select(Number).ToList()).ToList();
        var (came, all) = (numbers.Sum(channel => channel.Distinct().Count()), numbers.Sum(channel => channel.Count));
        var disorder = numbers.Sum(channel => channel.Zip(channel.Skip(1)).Count(pair => pair.First >= pair.Second));
        var (took, least) = (Took(side), side.LeastTime(Channels, Each));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{platform,-8} {all,7:N0} {(Channels * Each) - came,5} {all - came,6} {disorder,13} {took.TotalSeconds,6:0.00} s {least.TotalSeconds,6:0.00} s {took / least,6:0.000} {side.Server.Refusals,5}"));
        return came == Channels * Each && all == came && disorder == 0;
    }

    private static async Task OweAsync(Store store, ChatSide side)
    {
        for (var number = 0; number < Channels * Each; number++)
        {
            await OwedAlerts.TakeAsync(store, number, Cards.Day, new AlertPlan(Cards.Plain($"Alert {number}"), [side.More(number % Channels)], []));
        }
    }

    /// <summary>From the first message's coming to the last one's.</summary>
    private static TimeSpan Took(ChatSide side)
    {
        var came = side.Server.Requests.Where(request => request.Text.Contains("Alert ", StringComparison.Ordinal)).Select(request => request.CameAt).ToList();
        return TimeProvider.System.GetElapsedTime(came.Min(), came.Max());
    }

    private static int Number(Shown shown) => int.Parse(AlertNumber().Match(shown.Text).Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("Alert (?<number>[0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex AlertNumber();
}

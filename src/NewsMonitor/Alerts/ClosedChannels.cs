using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Alerts;

/// <summary>Turns off the channels that are gone, archived or closed to the bot, and tells those who made their routes.</summary>
public sealed partial class ClosedChannels(IChannelStore store, IRouteStore routes, TimeProvider clock, ILogger<ClosedChannels> logger)
{
    private static readonly TimeSpan TellTimeout = TimeSpan.FromSeconds(10);

    /// <param name="channel">The channel.</param>
    /// <param name="reason">Why nothing can be posted there, a sentence.</param>
    /// <param name="platform">What the channel is of; its people are told through it.</param>
    /// <param name="cancellation">Ends the telling; the channel is off then all the same.</param>
    public async Task CloseAsync(ChannelAddress channel, string reason, IAlertChannel platform, CancellationToken cancellation)
    {
        if (!await store.TurnOffAsync(channel, reason, clock.GetUtcNow(), cancellation))
        {
            return;
        }

        Log.Closed(logger, channel, reason);
        var makers = (await routes.ListAsync(cancellation))
            .Where(route => route.Channel == channel)
            .Select(route => route.Maker)
            .OfType<string>()
            .Where(maker => maker.StartsWith($"{platform.Scheme}:", StringComparison.Ordinal))
            .Distinct();
        foreach (var maker in makers)
        {
            await TellAsync(platform, maker, $"Alerts no longer go to {channel}: {reason} /route add there turns them on again.", cancellation);
        }
    }

    private async Task TellAsync(IAlertChannel platform, string maker, string sentence, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TellTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await platform.TellAsync(maker[(platform.Scheme.Length + 1)..], sentence, either.Token).WaitAsync(either.Token);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            Log.Untold(logger, maker, fault.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5004, LogLevel.Warning, "{Channel} is turned off: {Reason}")]
        public static partial void Closed(ILogger logger, ChannelAddress channel, string reason);

        [LoggerMessage(5005, LogLevel.Information, "{Person} could not be told of it: {Fault}")]
        public static partial void Untold(ILogger logger, string person, string fault);
    }
}

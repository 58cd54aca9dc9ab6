using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Alerts;

/// <summary>Empties the outbox into the channels. Channels go in parallel, each in order; a slow one holds no other.</summary>
public sealed partial class OutboxSender(
    IOutbox outbox,
    HeldAlerts held,
    ClosedChannels closed,
    IEnumerable<IAlertChannel> channels,
    OutboxOptions options,
    TimeProvider clock,
    ILogger<OutboxSender> logger)
{
    /// <summary>The store's times are whole ones of these.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly Dictionary<string, IAlertChannel> channels =
        channels.ToDictionary(channel => channel.Scheme, StringComparer.Ordinal);

    /// <summary>Sends what is due, and what falls due meanwhile, until nothing is under way.</summary>
    /// <returns>Messages sent.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var sent = 0;
        var flights = new List<Flight>();
        try
        {
            while (true)
            {
                await held.ApplyAsync(clock.GetUtcNow(), cancellation);
                if (!await TakeOffAsync(flights, cancellation))
                {
                    continue;
                }

                if (flights.Count == 0)
                {
                    return sent;
                }

                await NextAsync(flights, cancellation);
                sent += await LandedAsync(flights);
            }
        }
        finally
        {
            // Whatever ends the loop, no posting is left running unwatched.
            await ((Task)Task.WhenAll(flights.Select(flight => flight.Landing))).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Waits until the next message falls due, to the moment, if that is soon.</summary>
    /// <returns>Whether one did.</returns>
    public async Task<bool> FallsDueAsync(TimeSpan soon, CancellationToken cancellation)
    {
        var wait = await WaitAsync(soon, cancellation);
        await (wait < soon ? Task.Delay(wait, clock, cancellation) : Task.CompletedTask);
        return wait < soon;
    }

    /// <summary>Begins to send what is due, on each platform as much as it has room for, so that one that hangs holds no other.</summary>
    /// <returns>False when something came of which it is not decided yet whether it is held back.</returns>
    private async Task<bool> TakeOffAsync(List<Flight> flights, CancellationToken cancellation)
    {
        var (room, taken) = (0, 0);
        do
        {
            var counts = flights.CountBy(flight => flight.Scheme).ToDictionary();
            var full = counts.Where(count => count.Value >= options.Concurrency).Select(count => count.Key).ToList();
            room = options.Concurrency - counts.Values.Where(count => count < options.Concurrency).DefaultIfEmpty().Max();
            var due = await outbox.LeaseAsync(clock.GetUtcNow(), options.Lease, room, full, cancellation);
            flights.AddRange(due.Where(held.HasSeen).Select(message => new Flight(message.Channel.Scheme, SendAsync(message, cancellation))));
            if (!due.All(held.HasSeen))
            {
                await PutBackAsync(due, cancellation);
                return false;
            }

            taken = due.Count;
        }
        while (taken == room);
        return true;
    }

    private async Task PutBackAsync(IEnumerable<OutboxMessage> due, CancellationToken cancellation)
    {
        foreach (var message in due.Where(message => !held.HasSeen(message)))
        {
            await outbox.PaceAsync(message.Id, clock.GetUtcNow(), cancellation);
        }
    }

    /// <summary>Waits until something has landed, the next message falls due, or it is time to look for new ones.</summary>
    private async Task NextAsync(List<Flight> flights, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var look = Task.Delay(await WaitAsync(options.LookInterval, cancellation), clock, waiting.Token);
        await Task.WhenAny(flights.Select(flight => (Task)flight.Landing).Append(look));
        await waiting.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The time until the next message falls due, at most so long.</summary>
    private async Task<TimeSpan> WaitAsync(TimeSpan most, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await outbox.NextDueAsync(now, cancellation) is { } due && due - now < most ? due - now + Tick : most;
    }

    private static async Task<int> LandedAsync(List<Flight> flights)
    {
        var landed = flights.Where(flight => flight.Landing.IsCompleted).ToList();
        flights.RemoveAll(landed.Contains);
        return (await Task.WhenAll(landed.Select(flight => flight.Landing))).Count(delivered => delivered);
    }

    private async Task<bool> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        // Even a channel that answers at once must not hold the loop that takes the next message.
        await Task.Yield();
        var outcome = await AttemptAsync(message, cancellation);
        switch (outcome)
        {
            case SendOutcome.Sent(var platformId):
                // It is out there: a stop of the program must not have it sent again.
                await outbox.SentAsync(message.Id, platformId, clock.GetUtcNow(), CancellationToken.None);
                return true;
            case SendOutcome.Paced(var wait):
                await outbox.PaceAsync(message.Id, clock.GetUtcNow() + wait, cancellation);
                return false;
            case SendOutcome.Later(var wait, var reason):
                var pause = options.WaitAfter(message.Attempts + 1, wait);
                Log.Postponed(logger, message.Id, message.Channel, pause, reason);
                await outbox.RetryAsync(message.Id, clock.GetUtcNow() + pause, reason, cancellation);
                return false;
            case SendOutcome.Refused { Reason: var reason, ChannelIsGone: var isGone }:
                Log.Dropped(logger, message.Id, message.Channel, reason);
                await outbox.DropAsync(message.Id, reason, cancellation);
                await (isGone ? closed.CloseAsync(message.Channel, reason, channels[message.Channel.Scheme], cancellation) : Task.CompletedTask);
                return false;
            default:
                throw new InvalidOperationException($"An outcome that nobody handles: {outcome}.");
        }
    }

    private async Task<SendOutcome> AttemptAsync(OutboxMessage message, CancellationToken cancellation)
    {
        if (!channels.TryGetValue(message.Channel.Scheme, out var channel))
        {
            return Later($"{message.Channel} has no connection: set the token of {message.Channel.Scheme}, or remove the route.");
        }

        using var limit = new CancellationTokenSource(options.SendTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await channel.SendAsync(message, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Later($"{message.Channel} gave no answer within {options.SendTimeout.TotalSeconds:0} s.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A fault in one channel must cost the others nothing; the message stays owed.
            Log.Failed(logger, message.Id, message.Channel, fault);
            return Later($"Posting to {message.Channel} failed in the program itself ({fault.GetType().Name}); the log has more.");
        }
    }

    private static SendOutcome.Later Later(string reason) => new(TimeSpan.Zero, reason);

    /// <summary>A message under way.</summary>
    private sealed record Flight(string Scheme, Task<bool> Landing);

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Warning, "Message {Message} to {Channel} is tried again in {Wait}: {Reason}")]
        public static partial void Postponed(ILogger logger, long message, ChannelAddress channel, TimeSpan wait, string reason);

        [LoggerMessage(5002, LogLevel.Error, "Message {Message} to {Channel} is given up: {Reason}")]
        public static partial void Dropped(ILogger logger, long message, ChannelAddress channel, string reason);

        [LoggerMessage(5003, LogLevel.Error, "Message {Message} to {Channel} met a fault in the program")]
        public static partial void Failed(ILogger logger, long message, ChannelAddress channel, Exception fault);
    }
}

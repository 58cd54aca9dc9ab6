namespace NewsMonitor.Alerts.Holding;

/// <summary>Holds alerts back while a channel is quiet or waits for its digest, lets them go when its time has come, and
/// gathers what is over its daily number. All of it is decided anew each time, so neither a restart nor a change of the
/// settings loses anything.</summary>
public sealed class HeldAlerts(IHeldPosts posts, IChannelStore channels, ChannelTable table, OutboxOptions options)
{
    private const int MostMessages = 10;

    // What is within the day's number stays so, and is not counted again until something newer waits.
    private readonly Dictionary<ChannelAddress, long> counted = [];

    // The newest alert that waited in each channel at the last look.
    private Dictionary<ChannelAddress, long> seen = [];

    /// <summary>Whether the last look saw a message, so that it is decided that it goes: what came since may have to be held.</summary>
    public bool HasSeen(OutboxMessage message) =>
        message.Edits is not null || message.Digest is not null || message.Id <= seen.GetValueOrDefault(message.Channel);

    /// <summary>Brings what waits in line with the channels' timetables.</summary>
    public async Task ApplyAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var loads = await posts.LoadsAsync(now, cancellation);
        seen = loads.ToDictionary(load => load.Channel, load => load.Newest);
        if (loads.Count == 0)
        {
            return;
        }

        var settings = await channels.ListAsync(cancellation);
        foreach (var load in loads)
        {
            await ApplyAsync(load, table.Of(load.Channel, settings), now, cancellation);
        }
    }

    private async Task ApplyAsync(ChannelLoad load, Timetable timetable, DateTimeOffset now, CancellationToken cancellation)
    {
        if (load.Held > 0 && timetable.Releases(now) is { } before)
        {
            await ReleaseAsync(load.Channel, timetable, before, now, cancellation);
        }

        if (load.Waiting > 0 && timetable.Holds(now))
        {
            await posts.HoldAsync(load.Channel, now, cancellation);
        }
        else if (load.Newest > counted.GetValueOrDefault(load.Channel) && load.Channel != ChannelAddress.Web)
        {
            // The page shows every alert as it is; a number a day is for where people are called.
            await posts.CapAsync(load.Channel, options.DailyNumber, timetable.DayStart(now), now, cancellation);
            counted[load.Channel] = load.Newest;
        }
    }

    private async Task ReleaseAsync(ChannelAddress channel, Timetable timetable, DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation)
    {
        var held = await posts.HeldAsync(channel, before, cancellation);
        if (held.Count == 1 && timetable.Digest is null)
        {
            await posts.ReleaseAsync([held[0].MessageId], cancellation);
            return;
        }

        var kind = timetable.Digest?.Rhythm switch
        {
            DigestRhythm.Daily => DigestKind.Daily,
            DigestRhythm.Weekly => DigestKind.Weekly,
            _ => DigestKind.Held,
        };
        foreach (var message in Messages(held))
        {
            await posts.GatherAsync(channel, kind, message, now, cancellation);
        }
    }

    /// <summary>The postings of each message, the last of which counts what is too much to list.</summary>
    private static IEnumerable<IReadOnlyList<long>> Messages(IReadOnlyList<HeldPost> held)
    {
        var messages = held.ToDictionary(post => post.Alert.Id, post => post.MessageId);
        var arranged = DigestCards.Arranged([.. held.Select(post => post.Alert)]).Select(alert => messages[alert.Id]).ToList();
        var listed = (MostMessages - 1) * DigestCards.MostListed;
        return [.. arranged.Take(listed).Chunk(DigestCards.MostListed), .. arranged.Count > listed ? [arranged.Skip(listed).ToList()] : (IReadOnlyList<long>[])[]];
    }
}

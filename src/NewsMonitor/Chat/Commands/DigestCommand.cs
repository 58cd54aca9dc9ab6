using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/digest</c>: gathers this channel's alerts, or lets them come one by one again.</summary>
internal sealed class DigestCommand(IChannelStore store, ChannelTable table, TimeProvider clock) : ICommand
{
    public CommandForm Form { get; } = new(
        "digest",
        null,
        "gathers this channel's alerts in one message a day or, on Mondays, a week",
        [
            new CommandOption("rhythm", "How often; off lets alerts come as they are made", Required: true, Choices: ["daily", "weekly", ChannelSetting.None]),
            new CommandOption("time", "The time of day, such as 08:00"),
            new CommandOption("zone", "The time zone, such as Europe/Berlin") { Suggests = OptionSource.Zones },
        ],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var typed = call.Words.Join();
        var isOff = typed.Equals(ChannelSetting.None, StringComparison.OrdinalIgnoreCase);
        var (time, problem) = isOff ? (null, "") : DigestTime.Read(typed);
        if (!isOff && time is null)
        {
            return call.Hint(problem);
        }

        var channel = call.Request.Channel;
        var before = (await table.OfAsync(channel, cancellation)).Digest;
        await store.SetAsync((await ChannelChoice.OfAsync(store, channel, cancellation)) with { Digest = time?.ToString() ?? ChannelSetting.None }, cancellation);
        return new CommandAnswer(
            time is null ? Off(before) : On(time, await table.OfAsync(channel, cancellation)),
            new Change($"digest of {channel}", before?.ToString() ?? ChannelSetting.None, time?.ToString() ?? ChannelSetting.None));
    }

    private Reply On(DigestTime time, Timetable timetable)
    {
        var zone = time.Zone ?? timetable.Zone;
        var now = clock.GetUtcNow();
        var next = Enumerable.Range(0, 8).Select(day => time.LatestBefore(now.AddDays(day), zone)).FirstOrDefault(moment => moment > now, time.LatestBefore(now.AddDays(8), zone));
        return new Reply
        {
            Title = $"This channel's alerts are gathered from now on: {(time.Rhythm == DigestRhythm.Daily ? "daily" : "on Mondays")} at {time.At:HH\\:mm} {zone.Id}.",
            Lines =
            [
                $"The next digest comes {AlertText.Moment(next)}, if there is anything in it.",
                .. time.Zone is null && timetable.Quiet is null ? (string[])["For another time zone: /digest daily 08:00 Europe/Berlin"] : [],
            ],
        };
    }

    private static Reply Off(DigestTime? before) => before is null
        ? new Reply { Title = "This channel's alerts come as they are made; there was no digest." }
        : new Reply { Title = "This channel's alerts come as they are made again.", Lines = ["What was held for the digest comes now, unless the channel is quiet."] };
}

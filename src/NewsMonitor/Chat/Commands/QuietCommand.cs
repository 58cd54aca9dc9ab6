using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/quiet</c>: hours in which this channel gets no new message.</summary>
internal sealed class QuietCommand(IChannelStore store, ChannelTable table) : ICommand
{
    public CommandForm Form { get; } = new(
        "quiet",
        null,
        "hours in which this channel gets no new alert; what comes then arrives afterwards",
        [
            new CommandOption("hours", "From when until when, such as 22:00-07:00; or off", Required: true),
            new CommandOption("zone", "The time zone, such as Europe/Berlin") { Suggests = OptionSource.Zones },
        ],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var typed = call.Words.Join();
        var isOff = typed.Equals(ChannelSetting.None, StringComparison.OrdinalIgnoreCase);
        var (hours, problem) = isOff ? (null, "") : QuietHours.Read(typed);
        if (!isOff && hours is null)
        {
            return call.Hint(problem);
        }

        var channel = call.Request.Channel;
        var before = (await table.OfAsync(channel, cancellation)).Quiet;
        await store.SetAsync((await ChannelChoice.OfAsync(store, channel, cancellation)) with { Quiet = hours?.ToString() ?? ChannelSetting.None }, cancellation);
        var reply = hours is null
            ? new Reply { Title = before is null ? "This channel has no quiet hours; there were none." : "This channel has no quiet hours any more.", Lines = before is null ? [] : ["What was held comes now."] }
            : new Reply { Title = $"This channel is quiet from now on: {hours}.", Lines = ["What comes in these hours arrives afterwards, gathered by claim; nothing is lost."] };
        return new CommandAnswer(reply, new Change($"quiet hours of {channel}", before?.ToString() ?? ChannelSetting.None, hours?.ToString() ?? ChannelSetting.None));
    }
}

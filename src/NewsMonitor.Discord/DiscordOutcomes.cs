using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Reads what became of a posting from Discord's answer. The codes are those of
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json.</summary>
internal static class DiscordOutcomes
{
    private const int MessageLength = 200;
    private const int UnknownChannel = 10003;
    private const int UnknownMessage = 10008;
    private const int TooManyOldEdits = 30046;
    private const int ThreadArchived = 50083;

    private static readonly TimeSpan OldEditsWait = TimeSpan.FromMinutes(1);

    public static SendOutcome Of(ApiAnswer answer, ChannelAddress channel) => answer.Status switch
    {
        null => Again($"Discord {answer.Fault}: check this machine's network, or https://discordstatus.com."),
        _ when answer.IsSuccess => answer.Text("id") is { } id ? new SendOutcome.Sent(id) : Again("Discord's answer names no message."),
        HttpStatusCode.TooManyRequests => Limited(answer, channel),
        >= HttpStatusCode.InternalServerError => Again($"Discord has a fault of its own ({(int)answer.Status}); see https://discordstatus.com."),
        HttpStatusCode.Unauthorized => new SendOutcome.Later(
            PostingOptions.TokenWait, "Discord does not accept the bot's token: make a new one on the Bot page of the developer portal, set Monitor:Discord:BotToken to it and start again."),
        _ when answer.Number("code") is { } code => Refused((int)code, answer, channel),
        // Not Discord's own words: something in between, which may pass.
        _ => Again($"Something before Discord answered with {(int)answer.Status}: check Monitor:Discord:ApiBaseUrl and any proxy."),
    };

    private static SendOutcome Refused(int code, ApiAnswer answer, ChannelAddress channel) => code switch
    {
        _ when answer.Number("retry_after") is not null => Limited(answer, channel),
        TooManyOldEdits => new SendOutcome.Later(OldEditsWait, $"Discord takes few edits of messages over an hour old; the one in {channel} waits."),
        UnknownChannel => new SendOutcome.Refused($"Discord knows no {channel}: correct the channel's id in the route, or remove the route."),
        UnknownMessage => new SendOutcome.Refused($"The alert to edit was deleted from {channel}; the page still has it."),
        ThreadArchived => new SendOutcome.Refused($"The thread {channel} is archived: open it again, or remove the route."),
        _ when answer.Status == HttpStatusCode.Forbidden => new SendOutcome.Refused(
            $"The bot may not post in {channel}: give it View Channel, Send Messages and Embed Links there, or remove the route."),
        _ => new SendOutcome.Refused(
            $"Discord did not take the message for {channel} ({SafeText.Line(answer.Text("message") ?? "no reason given", MessageLength)}, code {code}): check that the route names a text channel by its id."),
    };

    private static SendOutcome.Later Limited(ApiAnswer answer, ChannelAddress channel)
    {
        var wait = RatePauses.AskedWait(answer);
        return new SendOutcome.Later(wait, $"Discord asks to wait {wait.TotalSeconds:0.0} s before the next message to {channel}.");
    }

    /// <summary>Without a wait: it may pass at once.</summary>
    private static SendOutcome.Later Again(string reason) => new(TimeSpan.Zero, reason);
}

using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Discord;

/// <summary>Reads what became of a posting from Discord's answer. The codes are those of
/// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json.</summary>
internal static class DiscordOutcomes
{
    /// <summary>What to do about a token that is wrong or was taken back.</summary>
    public const string WrongToken =
        "Discord does not accept the bot's token: make a new one on the Bot page of the developer portal, set Monitor:Discord:BotToken to it and start again.";

    private const int MessageLength = 200;
    private const int UnknownChannel = 10003;
    private const int UnknownServer = 10004;
    internal const int UnknownMessage = 10008;
    private const int TooManyOldEdits = 30046;
    private const int NetworkError = 40333;
    private const int MissingAccess = 50001;
    private const int NoTextChannel = 50008;
    private const int MissingPermissions = 50013;
    private const int WrongChannelType = 50024;
    private const int ThreadArchived = 50083;
    private const int Overloaded = 130000;
    private const int ThreadLocked = 160005;

    private static readonly TimeSpan OldEditsWait = TimeSpan.FromMinutes(1);

    /// <param name="answer">What came back.</param>
    /// <param name="channel">Where it was to go.</param>
    /// <param name="isEdit">Whether a message was to be changed.</param>
    public static SendOutcome Of(ApiAnswer answer, ChannelAddress channel, bool isEdit) => answer.Status switch
    {
        _ when answer.Wait is { } wait => new SendOutcome.Paced(wait),
        null => Again($"Discord {answer.Fault}: check this machine's network, or https://discordstatus.com."),
        _ when answer.IsSuccess => answer.Text("id") is { } id ? new SendOutcome.Sent(id) : Again("Discord's answer names no message."),
        HttpStatusCode.TooManyRequests => Limited(answer, channel),
        >= HttpStatusCode.InternalServerError => Again($"Discord has a fault of its own ({(int)answer.Status}); see https://discordstatus.com."),
        HttpStatusCode.Unauthorized => new SendOutcome.Later(PostingOptions.TokenWait, WrongToken),
        _ when answer.Number("code") is { } code => Refused((int)code, answer, channel, isEdit),
        // Not Discord's own words: something in between, which may pass.
        _ => Again($"Something before Discord answered with {(int)answer.Status}: check Monitor:Discord:ApiBaseUrl and any proxy."),
    };

    /// <summary>Whether a channel took no message because it is of another kind, a forum maybe.</summary>
    public static bool IsNoTextChannel(ApiAnswer answer) =>
        answer.Status == HttpStatusCode.BadRequest && answer.Number("code") is NoTextChannel or WrongChannelType;

    /// <summary>Whether nothing was decided: the same call may go well later.</summary>
    public static bool IsPassing(ApiAnswer answer) => answer.Status is null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static SendOutcome Refused(int code, ApiAnswer answer, ChannelAddress channel, bool isEdit) => code switch
    {
        _ when answer.Number("retry_after") is not null => Limited(answer, channel),
        NetworkError or Overloaded => Again($"Discord is overloaded (code {code}); see https://discordstatus.com."),
        TooManyOldEdits => new SendOutcome.Later(OldEditsWait, $"Discord takes few edits of messages over an hour old; the one in {channel} waits."),
        UnknownChannel or UnknownServer => Gone($"Discord knows no {channel}: it was deleted, or the id in the route is wrong. Remove the route, or add it again in the right channel."),
        UnknownMessage => new SendOutcome.Refused($"The alert to edit was deleted from {channel}; the page still has it."),
        // A new message opens a thread again that merely fell asleep; an edit does not.
        ThreadArchived or ThreadLocked when isEdit => new SendOutcome.Refused($"The alert to edit is in a thread of {channel} that is archived; the page still has it."),
        ThreadArchived or ThreadLocked => Gone($"The thread {channel} is archived: open it again and add the route anew, or remove the route."),
        MissingAccess or MissingPermissions => Gone(
            $"The bot may not post in {channel}: give it View Channel, Send Messages (in a thread, Send Messages in Threads) and Embed Links there, and add the route anew."),
        NoTextChannel or WrongChannelType => Gone($"{channel} takes no messages: add the route in a text channel, a thread or a forum."),
        _ => new SendOutcome.Refused(
            $"Discord did not take the message for {channel} ({SafeText.Line(answer.Text("message") ?? "no reason given", MessageLength)}, code {code}); the page has it."),
    };

    private static SendOutcome.Later Limited(ApiAnswer answer, ChannelAddress channel)
    {
        var wait = RateLimits.AskedWait(answer);
        return new SendOutcome.Later(wait, $"Discord asks to wait {wait.TotalSeconds:0.0} s before the next message to {channel}.");
    }

    private static SendOutcome.Refused Gone(string reason) => new(reason, ChannelIsGone: true);

    /// <summary>Without a wait: it may pass at once.</summary>
    private static SendOutcome.Later Again(string reason) => new(TimeSpan.Zero, reason);
}

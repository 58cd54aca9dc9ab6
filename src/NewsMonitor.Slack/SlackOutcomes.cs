using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>Reads what became of a call from Slack's answer: <c>{"ok":true,"ts":...}</c> or
/// <c>{"ok":false,"error":...}</c>, most often with status 200.</summary>
internal static class SlackOutcomes
{
    private const int ErrorLength = 60;

    public static SendOutcome Of(ApiAnswer answer, ChannelAddress channel) => answer switch
    {
        { Wait: { } wait } => new SendOutcome.Paced(wait),
        _ when IsLimited(answer) => Limited(answer, channel),
        _ when answer.Flag("ok") => answer.Text("ts") is { } ts ? new SendOutcome.Sent(ts) : Again("Slack's answer names no message."),
        _ when IsOfToken(answer) => new SendOutcome.Later(PostingOptions.TokenWait, TokenSentence(answer)),
        _ when IsPassing(answer) || answer.Text("error") is null => Again(FaultSentence(answer)),
        _ => Refused(answer.Text("error")!, channel),
    };

    /// <summary>Whether the token is at fault: a new one mends it, and the alerts wait for that.</summary>
    public static bool IsOfToken(ApiAnswer answer) => answer.Text("error")
        is "invalid_auth" or "not_authed" or "token_revoked" or "token_expired" or "account_inactive" or "not_allowed_token_type" or "missing_scope";

    /// <summary>Whether nothing was decided: the same call may go well later.</summary>
    public static bool IsPassing(ApiAnswer answer) =>
        answer.Status is null or >= HttpStatusCode.InternalServerError
        || IsLimited(answer)
        || answer.Text("error") is "fatal_error" or "internal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org";

    /// <summary>What to do about a token that is at fault.</summary>
    public static string TokenSentence(ApiAnswer answer) => answer.Text("error") == "missing_scope"
        ? LacksScope(SafeText.Line(answer.Text("needed") ?? "chat:write", ErrorLength))
        : "Slack does not accept the bot's token: install the app again, set Monitor:Slack:BotToken to its Bot User OAuth Token and start again.";

    /// <summary>What to do about a scope that is not there.</summary>
    public static string LacksScope(string scopes) =>
        $"The app lacks a scope ({scopes}): add it under OAuth & Permissions, install the app again and set Monitor:Slack:BotToken.";

    /// <summary>What to do about a refusal of a connection of Socket Mode; null when it may pass. The words are those of
    /// https://docs.slack.dev/reference/methods/apps.connections.open.</summary>
    public static string? EntranceSentence(string? error) => error switch
    {
        "invalid_auth" or "not_authed" or "token_revoked" or "token_expired" or "account_inactive" or "not_allowed_token_type" =>
            "Slack does not accept the app-level token: make one under Basic Information, App-Level Tokens, set Monitor:Slack:AppToken to it and start again.",
        "missing_scope" or "no_permission" or "access_denied" =>
            "The app-level token lacks a scope (connections:write): make another with it under Basic Information, App-Level Tokens, set Monitor:Slack:AppToken to it and start again.",
        "forbidden_team" or "team_access_not_granted" => $"The workspace does not let the app use Socket Mode ({error}): ask an admin.",
        _ => null,
    };

    /// <summary>What keeps a call from going well that names neither limit nor token.</summary>
    public static string FaultSentence(ApiAnswer answer) => answer switch
    {
        { Status: null } => $"Slack {answer.Fault}: check this machine's network, or https://slack-status.com.",
        _ when IsPassing(answer) => $"Slack has a fault of its own ({answer.Text("error") ?? $"{(int)answer.Status}"}); see https://slack-status.com.",
        _ when answer.Text("error") is { } error => $"Slack refuses ({SafeText.Line(error, ErrorLength)}).",
        // Not Slack's own words: something in between, which may pass.
        _ => $"Something before Slack answered with {(int)answer.Status}: check Monitor:Slack:ApiBaseUrl and any proxy.",
    };

    private static bool IsLimited(ApiAnswer answer) =>
        answer.Status == HttpStatusCode.TooManyRequests || answer.Text("error") is "ratelimited" or "rate_limited" or "message_limit_exceeded";

    private static SendOutcome.Later Limited(ApiAnswer answer, ChannelAddress channel)
    {
        var wait = answer.AskedWait ?? ApiAnswer.WaitOf(null);
        return new SendOutcome.Later(wait, $"Slack asks to wait {wait.TotalSeconds:0.0} s before the next message to {channel}.");
    }

    private static SendOutcome.Refused Refused(string error, ChannelAddress channel) => error switch
    {
        "channel_not_found" => Gone($"Slack knows no {channel} that the app can see: correct the channel's id in the route, invite the app there, or remove the route."),
        "not_in_channel" => Gone($"The app is not in {channel}: type /invite @Monitor there (the app's own name), or remove the route."),
        "is_archived" => Gone($"The channel {channel} is archived: open it again, or remove the route."),
        "restricted_action" or "restricted_action_read_only_channel" or "restricted_action_thread_only_channel" or "no_permission" or "ekm_access_denied" =>
            Gone($"The workspace does not let the app post in {channel}: ask an admin to allow it, or remove the route."),
        "cannot_reply_to_message" or "thread_not_found" or "invalid_thread_ts" or "restricted_action_thread_locked" or "restricted_action_non_threadable_channel" =>
            Gone($"The thread of {channel} takes no messages: its first message is gone or closed. Remove the route, or add it again elsewhere."),
        "message_not_found" => new($"The alert to edit was deleted from {channel}; the page still has it."),
        "cant_update_message" or "edit_window_closed" => new($"Slack lets nobody edit the alert in {channel} any more; the page has its newest form."),
        "msg_too_long" or "msg_blocks_too_long" or "invalid_blocks" or "invalid_blocks_format" or "no_text" =>
            new($"Slack did not take the form of the message for {channel} ({error}); the page has the alert: please report this."),
        _ => new($"Slack did not take the message for {channel} ({SafeText.Line(error, ErrorLength)}): look the word up at https://docs.slack.dev/reference/methods/chat.postMessage."),
    };

    private static SendOutcome.Refused Gone(string reason) => new(reason, ChannelIsGone: true);

    /// <summary>Without a wait: it may pass at once.</summary>
    private static SendOutcome.Later Again(string reason) => new(TimeSpan.Zero, reason);
}

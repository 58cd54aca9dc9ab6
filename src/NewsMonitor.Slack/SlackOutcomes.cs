using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>Reads what became of a posting from Slack's answer: <c>{"ok":true,"ts":...}</c> or
/// <c>{"ok":false,"error":...}</c>, most often with status 200.</summary>
internal static class SlackOutcomes
{
    private const int ErrorLength = 60;

    public static SendOutcome Of(ApiAnswer answer, ChannelAddress channel) => answer switch
    {
        { Status: null } => Again($"Slack {answer.Fault}: check this machine's network, or https://slack-status.com."),
        _ when IsLimited(answer) => Limited(answer, channel),
        _ when answer.Flag("ok") => answer.Text("ts") is { } ts ? new SendOutcome.Sent(ts) : Again("Slack's answer names no message."),
        _ when IsPassing(answer) => Again($"Slack has a fault of its own ({answer.Text("error") ?? $"{(int)answer.Status}"}); see https://slack-status.com."),
        _ when answer.Text("error") is { } error => IsOfToken(error)
            ? new SendOutcome.Later(PostingOptions.TokenWait, Sentence(error, answer, channel))
            : new SendOutcome.Refused(Sentence(error, answer, channel)),
        // Not Slack's own words: something in between, which may pass.
        _ => Again($"Something before Slack answered with {(int)answer.Status}: check Monitor:Slack:ApiBaseUrl and any proxy."),
    };

    /// <summary>Whether the token is at fault: a new one mends it, and the alerts wait for that.</summary>
    private static bool IsOfToken(string error) =>
        error is "invalid_auth" or "not_authed" or "token_revoked" or "token_expired" or "account_inactive" or "not_allowed_token_type" or "missing_scope";

    /// <summary>Whether nothing was decided: the same call may go well later.</summary>
    public static bool IsPassing(ApiAnswer answer) =>
        answer.Status is null or >= HttpStatusCode.InternalServerError
        || IsLimited(answer)
        || answer.Text("error") is "fatal_error" or "internal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org";

    private static bool IsLimited(ApiAnswer answer) =>
        answer.Status == HttpStatusCode.TooManyRequests || answer.Text("error") is "ratelimited" or "rate_limited" or "message_limit_exceeded";

    private static SendOutcome.Later Limited(ApiAnswer answer, ChannelAddress channel)
    {
        var wait = ApiAnswer.WaitOf(answer.HeaderNumber("Retry-After"));
        return new SendOutcome.Later(wait, $"Slack asks to wait {wait.TotalSeconds:0.0} s before the next message to {channel}.");
    }

    private static string Sentence(string error, ApiAnswer answer, ChannelAddress channel) => error switch
    {
        "channel_not_found" => $"Slack knows no {channel} that the app can see: correct the channel's id in the route, invite the app there, or remove the route.",
        "not_in_channel" => $"The app is not in {channel}: type /invite @Monitor there (the app's own name), or remove the route.",
        "is_archived" => $"The channel {channel} is archived: open it again, or remove the route.",
        "missing_scope" =>
            $"The app lacks a scope ({SafeText.Line(answer.Text("needed") ?? "chat:write", ErrorLength)}): add it under OAuth & Permissions, install the app again and set Monitor:Slack:BotToken.",
        _ when IsOfToken(error) =>
            "Slack does not accept the bot's token: install the app again, set Monitor:Slack:BotToken to its Bot User OAuth Token and start again.",
        "restricted_action" or "restricted_action_read_only_channel" or "restricted_action_thread_only_channel" or "no_permission" or "ekm_access_denied" =>
            $"The workspace does not let the app post in {channel}: ask an admin to allow it, or remove the route.",
        "message_not_found" => $"The alert to edit was deleted from {channel}; the page still has it.",
        "cant_update_message" or "edit_window_closed" => $"Slack lets nobody edit the alert in {channel} any more; the page has its newest form.",
        "msg_too_long" or "msg_blocks_too_long" or "invalid_blocks" or "invalid_blocks_format" or "no_text" =>
            $"Slack did not take the form of the message for {channel} ({error}); the page has the alert: please report this.",
        _ => $"Slack did not take the message for {channel} ({SafeText.Line(error, ErrorLength)}): look the word up at https://docs.slack.dev/reference/methods/chat.postMessage.",
    };

    /// <summary>Without a wait: it may pass at once.</summary>
    private static SendOutcome.Later Again(string reason) => new(TimeSpan.Zero, reason);
}

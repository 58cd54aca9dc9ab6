namespace NewsMonitor.Slack.Registration;

/// <summary>What the app asks a workspace for: https://docs.slack.dev/reference/scopes.</summary>
internal static class SlackScopes
{
    /// <summary>To post, to take commands, to ask who is an admin.</summary>
    public static readonly IReadOnlyList<string> Needed = ["chat:write", "commands", "users:read"];

    /// <summary>To see, after a lost answer, that an alert is there already. Without them it may come twice.</summary>
    public static readonly IReadOnlyList<string> Useful = ["channels:history", "groups:history"];
}

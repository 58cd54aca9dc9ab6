namespace NewsMonitor.Host.Web.Chat;

/// <summary>What the platforms call. Each request is signed, so it may come under any name, that of a tunnel for one.</summary>
internal static class SignedPaths
{
    public const string DiscordInteractions = "/discord/interactions";
    public const string SlackCommands = "/slack/commands";
    public const string SlackInteractions = "/slack/interactions";

    /// <summary>Whether a request proves by a signature whose it is.</summary>
    public static bool Has(HttpRequest request) => request.Path.Value is DiscordInteractions or SlackCommands or SlackInteractions;
}

namespace NewsMonitor.Discord.Registration;

/// <summary>The address at which somebody brings the bot to a server: https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow.</summary>
public static class InviteLink
{
    private const long ViewChannel = 1L << 10;
    private const long SendMessages = 1L << 11;
    private const long EmbedLinks = 1L << 14;
    private const long ReadHistory = 1L << 16;
    private const long SendInThreads = 1L << 38;

    /// <summary>What the bot asks for: to see channels and their history, to post messages with embeds, in threads too.
    /// A post in a forum needs no more than a message. Not to mention everyone: roles that routes call are made mentionable instead.</summary>
    public const long Permissions = ViewChannel | SendMessages | EmbedLinks | ReadHistory | SendInThreads;

    /// <param name="applicationId">The application's number.</param>
    public static Uri Of(string applicationId) =>
        new($"https://discord.com/oauth2/authorize?client_id={Uri.EscapeDataString(applicationId)}&scope=bot+applications.commands&permissions={Permissions}");
}

using NewsMonitor.Alerts.Posting;
using NewsMonitor.Discord;
using NewsMonitor.Host.Web.Chat;
using NewsMonitor.Slack;

namespace NewsMonitor.Host.Configuration;

/// <summary>What the chat platforms need; a platform is on when its token is set.</summary>
internal sealed record ChatSettings
{
    /// <summary>Null while Discord is off.</summary>
    public DiscordOptions? Discord { get; init; }

    /// <summary>Known before the rest is, for the invitation.</summary>
    public string? DiscordApplication { get; init; }

    /// <summary>Null while Slack is off.</summary>
    public SlackOptions? Slack { get; init; }

    /// <summary>Whether a chat platform is on.</summary>
    public bool HasPlatform => Discord is not null || Slack is not null;

    public static ChatSettings Read(SettingsReader reader)
    {
        var (discord, application) = ReadDiscord(reader);
        return new ChatSettings
        {
            Discord = discord,
            DiscordApplication = application,
            Slack = ReadSlack(reader),
        };
    }

    private static (DiscordOptions? Discord, string? Application) ReadDiscord(SettingsReader reader)
    {
        var token = reader.Secret("Discord:BotToken", IsToken, "the bot's token, one word");
        var application = reader.Optional("Discord:ApplicationId", IsNumber, "the application's number");
        var key = reader.Optional("Discord:PublicKey", text => text.Length == 64 && text.All(char.IsAsciiHexDigit), "64 hexadecimal digits");
        var mode = reader.Choice("Discord:Mode", DiscordMode.Http);
        Require(reader, token, "Discord:ApplicationId", application);
        if (mode == DiscordMode.Gateway)
        {
            RequireSdks(reader, "Discord:Mode", token is not null, mode.ToString());
        }
        else
        {
            Require(reader, token, "Discord:PublicKey", key);
        }

        var api = ReadApi(reader, "Discord:ApiBaseUrl", DiscordOptions.DefaultApi);
        // What is amiss has been told and keeps the program from starting.
        var isWhole = token is not null && application is not null && (mode == DiscordMode.Gateway || key is not null);
        return (isWhole ? new DiscordOptions(new PostingOptions(token!, api), application!, mode == DiscordMode.Gateway ? null : key) : null, application);
    }

    private static SlackOptions? ReadSlack(SettingsReader reader)
    {
        var token = reader.Secret("Slack:BotToken", text => IsToken(text) && text.StartsWith("xoxb-", StringComparison.Ordinal), "a token that begins with xoxb-");
        var secret = reader.Secret("Slack:SigningSecret", IsToken, "the app's signing secret, one word");
        var appToken = reader.Secret("Slack:AppToken", text => IsToken(text) && text.StartsWith("xapp-", StringComparison.Ordinal), "a token that begins with xapp-");
        var mode = reader.Choice("Slack:Mode", SlackMode.Http);
        if (mode == SlackMode.Socket)
        {
            RequireSdks(reader, "Slack:Mode", token is not null, mode.ToString());
            Require(reader, token, "Slack:AppToken", appToken);
        }
        else
        {
            Require(reader, token, "Slack:SigningSecret", secret);
        }

        var admins = reader.List("Slack:Admins", id => IsMember(id) ? id : null, "ids of members, U012AB3CD; a profile's menu copies it");
        var api = ReadApi(reader, "Slack:ApiBaseUrl", SlackOptions.DefaultApi);
        var posting = token is null ? null : new PostingOptions(token, api);
        // What is amiss has been told and keeps the program from starting.
        return (posting, mode) switch
        {
            ({ }, SlackMode.Socket) when appToken is not null => new SlackOptions(posting, null) { AppToken = appToken, Admins = admins },
            ({ }, SlackMode.Http) when secret is not null => new SlackOptions(posting, secret) { Admins = admins },
            _ => null,
        };
    }

    private static void RequireSdks(SettingsReader reader, string key, bool asked, string mode)
    {
        if (asked && !ChatSdks.ArePresent)
        {
            reader.Refuse(key, mode, "Http in this build; for the other build the program with -p:ChatSdks=true, or take the image, which is built so");
        }
    }

    private static void Require(SettingsReader reader, string? token, string key, string? value)
    {
        if (token is not null && value is null)
        {
            reader.Refuse(key, "missing", $"a value, since {key[..key.IndexOf(':', StringComparison.Ordinal)]}:BotToken is set");
        }
    }

    private static Uri ReadApi(SettingsReader reader, string key, Uri fallback) =>
        reader.Optional(key, IsBaseUrl, "an http or https address") is { } text && IsBaseUrl(text) ? new Uri(text) : fallback;

    private static bool IsToken(string text) => text.Length <= 400 && text.All(c => c is > ' ' and < '\u007f');

    private static bool IsMember(string text) =>
        text is { Length: > 1 and <= 40 } and (['U', ..] or ['W', ..]) && text.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character));

    private static bool IsNumber(string text) => text.Length <= 20 && text.All(char.IsAsciiDigit);

    private static bool IsBaseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", Query: "", Fragment: "" };
}

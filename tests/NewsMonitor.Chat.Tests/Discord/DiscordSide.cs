using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Discord.Signatures;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Discord as people use it.</summary>
internal class DiscordSide : ChatSide
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private readonly SigningKey key = new(Secret);

    protected DiscordSide(DiscordServer discord, TimeProvider clock)
    {
        Discord = discord;
        Json = new InteractionJson(discord);
        Delivery = new InteractionDelivery(discord, key, clock);
    }

    public DiscordServer Discord { get; }

    public InteractionJson Json { get; }

    public InteractionDelivery Delivery { get; }

    public override ChannelAddress Room { get; } = ChannelAddress.TryParse($"discord:{DiscordServer.Room}")!;

    public override ChannelAddress OtherRoom { get; } = ChannelAddress.TryParse($"discord:{DiscordServer.OtherRoom}")!;

    public override ChannelAddress GoneRoom { get; } = ChannelAddress.TryParse($"discord:{DiscordServer.Hidden}")!;

    public override Mention Group { get; } = Mention.TryParse("discord", "<@&77>")!;

    public override ChatSettings Settings => new()
    {
        Discord = new DiscordOptions(
            new PostingOptions(LoopbackPlatform.Token, Discord.Address) { RetryDelay = TimeSpan.FromMilliseconds(50) }, Bot.ApplicationId, key.PublicKey),
        DiscordApplication = Bot.ApplicationId,
    };

    public override LoopbackPlatform Server => Discord;

    public static async Task<DiscordSide> OpenAsync(TimeProvider clock) => new(await DiscordServer.OpenAsync(clock), clock);

    public override ChannelAddress More(int number) => ChannelAddress.TryParse($"discord:{DiscordServer.More}{number}")!;

    public override TimeSpan LeastTime(int channels, int each) => DiscordLimits.LeastTime(channels, each);

    public override async Task ConnectAsync(Uri bot)
    {
        Delivery.Bot = bot;
        var ping = await Delivery.DeliverAsync(Json.OfPing());
        Assert.Equal((200, InteractionAnswered.Pong), (ping.Status, ping.Answer.GetProperty("type").GetInt32()));
        await TalkingHost.EventuallyAsync(() => Task.FromResult(Discord.Commands.ValueKind == JsonValueKind.Array ? "registered" : null));
    }

    public override Task<Shown> AskAsync(Person who, ChannelAddress where, string command, params (string Name, string Value)[] options) =>
        AnswerAsync(who, Json.OfCommand(who, where, command, options));

    public override Task<Shown> PressAsync(Person who, Shown on, string press) => AnswerAsync(who, Json.OfPress(who, Room, on, press));

    public override async Task<IReadOnlyList<string>> SuggestAsync(string command, string option, string typed)
    {
        var (_, answer) = await DeliverAsync(Json.OfTyping(Person.Reader, Room, command, option, typed));
        Assert.Equal(InteractionAnswered.Choices, answer.GetProperty("type").GetInt32());
        return [.. answer.GetProperty("data").GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("value").GetString()!)];
    }

    public override async Task<(int First, int Second)> AskTwiceAsync(Person who, string command, params (string Name, string Value)[] options)
    {
        var interaction = Json.OfCommand(who, Room, command, options);
        return ((await DeliverAsync(interaction)).Status, (await DeliverAsync(interaction)).Status);
    }

    public override async Task<int> ForgeAsync(Forgery forgery)
    {
        var body = Encoding.UTF8.GetBytes(Json.OfCommand(Person.Editor, Room, "status", []).ToJsonString());
        using var stranger = new SigningKey(new byte[32]);
        var (timestamp, signature) = forgery switch
        {
            Forgery.Stale => Delivery.Sign(body, TimeSpan.FromMinutes(6)),
            Forgery.FromTheFuture => Delivery.Sign(body, -TimeSpan.FromMinutes(6)),
            _ => Delivery.Sign(body),
        };
        var (status, _) = forgery switch
        {
            Forgery.Unsigned => await Delivery.SendAsync(body, null, null),
            Forgery.WrongKey => await Delivery.SendAsync(body, timestamp, Convert.ToHexString(stranger.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]))),
            Forgery.ChangedAfterwards => await Delivery.SendAsync([.. body, (byte)' '], timestamp, signature),
            Forgery.Oversized => await SignedAsync(new byte[300 * 1024]),
            Forgery.Malformed => await SignedAsync(body[..^20]),
            Forgery.Nonsense => await SignedAsync("""{"type":2,"id":"1","application_id":"700","data":[]}"""u8.ToArray()),
            _ => await Delivery.SendAsync(body, timestamp, signature),
        };
        return status;
    }

    public override IReadOnlyList<Shown> In(ChannelAddress room) =>
        [.. Discord.Messages.ToArray().Where(message => message.Channel == room.Id).Select(message => Read(message.Body))];

    public override IReadOnlyList<Shown> ToldTo(Person person) =>
        Discord.DirectTo == person.Id ? In(ChannelAddress.TryParse($"discord:{DiscordServer.Direct}")!) : [];

    public override void LimitNext(int seconds) => Discord.AnswerNext(
        429,
        $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":false}""",
        ("Retry-After", $"{seconds}"),
        ("X-RateLimit-Scope", "user"));

    public override async ValueTask DisposeAsync()
    {
        Delivery.Dispose();
        await Discord.DisposeAsync();
        key.Dispose();
    }

    /// <summary>Brings what somebody did to the bot.</summary>
    protected virtual Task<(int Status, JsonElement Answer)> DeliverAsync(JsonObject interaction) => Delivery.DeliverAsync(interaction);

    private async Task<(int Status, JsonElement Answer)> SignedAsync(byte[] body)
    {
        var (timestamp, signature) = Delivery.Sign(body);
        return await Delivery.SendAsync(body, timestamp, signature);
    }

    protected async Task<Shown> AnswerAsync(Person who, JsonObject interaction)
    {
        var (status, _) = await DeliverAsync(interaction);
        Assert.Equal(200, status);
        var answer = Discord.Answers[interaction["token"]!.GetValue<string>()];
        if (answer.Type == InteractionAnswered.Deferred)
        {
            NotePutOff();
            await TalkingHost.EventuallyAsync(() => Task.FromResult(answer.IsFilled ? "filled in" : null));
        }

        return Read(answer.Data) with
        {
            Asker = who,
            IsPrivate = answer.IsPrivate,
            IsTurned = answer.Type == InteractionAnswered.Update,
            IsLate = answer.Type == InteractionAnswered.Deferred,
        };
    }

    private static Shown Read(JsonElement body)
    {
        var embed = body.GetProperty("embeds")[0];
        string?[] texts =
        [
            Text(body, "content"), embed.TryGetProperty("author", out var author) ? Text(author, "name") : null, Text(embed, "title"), Text(embed, "description"),
            .. embed.GetProperty("fields").EnumerateArray().SelectMany(field => new[] { Text(field, "name"), Text(field, "value") }),
            embed.TryGetProperty("footer", out var footer) ? Text(footer, "text") : null,
        ];
        var buttons = body.GetProperty("components").EnumerateArray().SelectMany(row => row.GetProperty("components").EnumerateArray())
            .Select(button => (Text(button, "label")!, Text(button, "custom_id")!));
        return new Shown(Plain(string.Join('\n', texts.OfType<string>())), [.. buttons]) { Body = body };
    }

    private static string? Text(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>As Discord shows it: without backslashes, and without what keeps mentions apart.</summary>
    private static string Plain(string markdown)
    {
        var text = new StringBuilder();
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && !char.IsAsciiLetterOrDigit(markdown[i + 1]))
            {
                i++;
            }

            text.Append(markdown[i]);
        }

        return text.ToString().Replace("\u200B", "").Replace("**", "");
    }
}

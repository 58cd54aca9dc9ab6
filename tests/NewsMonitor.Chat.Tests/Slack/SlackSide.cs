using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>Slack as people use it.</summary>
internal partial class SlackSide : ChatSide
{
    protected SlackSide(SlackServer slack, TimeProvider clock)
    {
        Slack = slack;
        Forms = new DeliveryForms(slack);
        Deliveries = new SlackDeliveries(slack, clock);
    }

    public SlackServer Slack { get; }

    public DeliveryForms Forms { get; }

    public SlackDeliveries Deliveries { get; }

    public override ChannelAddress Room { get; } = ChannelAddress.TryParse($"slack:{SlackServer.Room}")!;

    public override ChannelAddress OtherRoom { get; } = ChannelAddress.TryParse($"slack:{SlackServer.OtherRoom}")!;

    public override ChannelAddress GoneRoom { get; } = ChannelAddress.TryParse($"slack:{SlackServer.Archived}")!;

    public override Mention Group { get; } = Mention.TryParse("slack", $"<!subteam^{DeliveryForms.GroupId}>")!;

    public override bool Suggests => false;

    public override bool NamesOptions => false;

    public override int RepeatStatus => 200;

    public override ChatSettings Settings => new() { Slack = SlackBot.Options(Slack.Address, retryMilliseconds: 50) };

    public override LoopbackPlatform Server => Slack;

    public static async Task<SlackSide> OpenAsync(TimeProvider clock) => new(await SlackServer.OpenAsync(clock), clock);

    public override Task ConnectAsync(Uri bot)
    {
        Deliveries.Bot = bot;
        return TalkingHost.EventuallyAsync(() => Task.FromResult(Slack.Requests.FirstOrDefault(request => request.Path == "/api/auth.test")));
    }

    public override ChannelAddress More(int number) => ChannelAddress.TryParse($"slack:{SlackServer.More}{number}")!;

    public override TimeSpan LeastTime(int channels, int each) => SlackServer.LeastTime(each);

    public override Task<Shown> AskAsync(Person who, ChannelAddress where, string command, params (string Name, string Value)[] options) =>
        AnswerAsync(who, Form(who, where, command, options));

    public override async Task<Shown> PressAsync(Person who, Shown on, string press)
    {
        var payload = Forms.OfPress(who, Room, on, press);
        var (status, answer) = await DeliverAsync(SlackDeliveries.Interactions, DeliveryForms.Form(payload));
        Assert.Equal((200, JsonValueKind.Undefined), (status, answer.ValueKind));
        var body = await AnsweredAsync(payload["response_url"]!.GetValue<string>());
        return Read(body) with
        {
            Asker = who,
            IsPrivate = TypeOf(body) == "ephemeral" || (on.IsPrivate && Replaces(body)),
            IsTurned = Replaces(body),
        };
    }

    public override Task<IReadOnlyList<string>> SuggestAsync(string command, string option, string typed) =>
        throw new NotSupportedException("Slack suggests nothing for a command's text.");

    public override async Task<(int First, int Second)> AskTwiceAsync(Person who, string command, params (string Name, string Value)[] options)
    {
        var form = Form(who, Room, command, options);
        var first = await DeliverAsync(SlackDeliveries.Commands, form);
        var second = await DeliverAsync(SlackDeliveries.Commands, form, retry: 1);
        Assert.Equal(JsonValueKind.Undefined, second.Answer.ValueKind);
        return (first.Status, second.Status);
    }

    public override async Task<int> ForgeAsync(Forgery forgery)
    {
        var body = DeliveryForms.Bytes(Form(Person.Editor, Room, "status", []));
        var (timestamp, signature) = forgery switch
        {
            Forgery.Stale => Deliveries.Sign(body, TimeSpan.FromMinutes(6)),
            Forgery.FromTheFuture => Deliveries.Sign(body, -TimeSpan.FromMinutes(6)),
            Forgery.WrongKey => Deliveries.Sign(body, secret: "of somebody else"),
            _ => Deliveries.Sign(body),
        };
        var (status, _) = forgery switch
        {
            Forgery.Unsigned => await Deliveries.SendAsync(SlackDeliveries.Commands, body, null, null),
            Forgery.ChangedAfterwards => await Deliveries.SendAsync(SlackDeliveries.Commands, [.. body, (byte)'x'], timestamp, signature),
            Forgery.Oversized => await SignedAsync(SlackDeliveries.Commands, new byte[300 * 1024]),
            Forgery.Malformed => await SignedAsync(SlackDeliveries.Interactions, "payload=%7B%22type%22%3A%22block_actions%22%2C"u8.ToArray()),
            Forgery.Nonsense => await SignedAsync(SlackDeliveries.Commands, """{"command":"/status"}"""u8.ToArray()),
            _ => await Deliveries.SendAsync(SlackDeliveries.Commands, body, timestamp, signature),
        };
        return status;
    }

    public override IReadOnlyList<Shown> In(ChannelAddress room) =>
        [.. Slack.Messages.ToArray().Where(message => message.Channel == room.Id).Select(message => Read(message.Body))];

    public override IReadOnlyList<Shown> ToldTo(Person person) => In(ChannelAddress.TryParse($"slack:{person.Id}")!);

    public override void LimitNext(int seconds) => Slack.AnswerNext(429, """{"ok":false,"error":"ratelimited"}""", ("Retry-After", $"{seconds}"));

    public override async ValueTask DisposeAsync()
    {
        Deliveries.Dispose();
        await Slack.DisposeAsync();
    }

    /// <summary>Brings what somebody did to the bot.</summary>
    /// <returns>The status, and what is to be shown at once; undefined for nothing.</returns>
    protected virtual Task<(int Status, JsonElement Answer)> DeliverAsync(string path, Dictionary<string, string> form, int retry = 0) =>
        Deliveries.DeliverAsync(path, form, retry);

    private Dictionary<string, string> Form(Person who, ChannelAddress where, string command, (string Name, string Value)[] options)
    {
        var names = command.Split(' ', 2);
        return Forms.OfCommand(who, where, $"/{names[0]}", string.Join(' ', names.Skip(1).Concat(options.Select(Typed))));
    }

    /// <summary>What has spaces is typed in quotation marks, unless it has some of its own.</summary>
    private static string Typed((string Name, string Value) option) => option switch
    {
        { Name: "mention" } => $"mention {DeliveryForms.Group}",
        { Value: var value } when value.Contains(' ') && !value.Contains('"') => $"\"{value}\"",
        _ => option.Value,
    };

    private async Task<(int Status, JsonElement Answer)> SignedAsync(string path, byte[] body)
    {
        var (timestamp, signature) = Deliveries.Sign(body);
        return await Deliveries.SendAsync(path, body, timestamp, signature);
    }

    private async Task<Shown> AnswerAsync(Person who, Dictionary<string, string> form)
    {
        var (status, answer) = await DeliverAsync(SlackDeliveries.Commands, form);
        Assert.Equal(200, status);
        var isLate = !answer.TryGetProperty("blocks", out _);
        if (isLate)
        {
            NotePutOff();
        }

        var body = isLate ? await AnsweredAsync(form["response_url"]) : answer;
        return Read(body) with { Asker = who, IsPrivate = TypeOf(body) == "ephemeral", IsLate = isLate };
    }

    private async Task<JsonElement> AnsweredAsync(string address)
    {
        var path = new Uri(address).AbsolutePath;
        var answered = await TalkingHost.EventuallyAsync(() => Task.FromResult(Slack.AnsweredAt(path) is { Body.ValueKind: JsonValueKind.Object } there ? there : null));
        return answered.Body;
    }

    private static bool Replaces(JsonElement body) => body.TryGetProperty("replace_original", out var replaces) && replaces.GetBoolean();

    private static string? TypeOf(JsonElement body) => body.TryGetProperty("response_type", out var type) ? type.GetString() : null;

    private static Shown Read(JsonElement body)
    {
        var blocks = body.GetProperty("blocks").EnumerateArray().ToList();
        var texts = blocks.SelectMany(SlackChecks.TextsOf).Select(text => (Text: text.GetProperty("text").GetString()!, IsPlain: text.GetProperty("type").GetString() == "plain_text"));
        var buttons = blocks.Where(block => block.GetProperty("type").GetString() == "actions").SelectMany(block => block.GetProperty("elements").EnumerateArray())
            .Select(button => (button.GetProperty("text").GetProperty("text").GetString()!, button.GetProperty("value").GetString()!));
        return new Shown(string.Join('\n', texts.Select(text => text.IsPlain ? text.Text : Plain(text.Text))), [.. buttons]) { Body = body };
    }

    /// <summary>As Slack shows it: without stars, links by their words, and with likenesses for what they stand for.</summary>
    private static string Plain(string markup) => Link().Replace(markup.Replace("*", ""), "${label}")
        .Replace('\u2217', '*').Replace('\u02CD', '_').Replace('\u223C', '~').Replace('\u02CB', '`')
        .Replace("\u200B", "").Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    [GeneratedRegex(@"<https?://[^<>|]+\|(?<label>[^<>]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}

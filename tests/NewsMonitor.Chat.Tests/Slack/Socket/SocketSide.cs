using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

/// <summary>Slack as people use it, with a bot that has no address and is connected by Socket Mode.</summary>
internal sealed class SocketSide(SocketServer server, TimeProvider clock) : SlackSide(server, clock)
{
    public SocketServer Sockets { get; } = server;

    public override bool Delivers => false;

    /// <summary>How long the bot waits for an answer.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(8);

    public override ChatSettings Settings => new()
    {
        Slack = SlackBot.Options(Slack.Address, retryMilliseconds: 50) is var options
            ? options with { SigningSecret = null, AppToken = SocketServer.AppToken, Posting = options.Posting with { CallTimeout = CallTimeout } }
            : null,
    };

    public static new async Task<SocketSide> OpenAsync(TimeProvider clock) => new(await SocketServer.OpenAsync(clock), clock);

    public override async Task ConnectAsync(Uri bot)
    {
        await base.ConnectAsync(bot);
        await TalkingHost.EventuallyAsync(() => Task.FromResult(Sockets.Wires is [var first, ..] ? first : null));
    }

    protected override async Task<(int Status, JsonElement Answer)> DeliverAsync(string path, Dictionary<string, string> form, int retry = 0)
    {
        var isCommand = path == SlackDeliveries.Commands;
        var payload = isCommand ? JsonSerializer.SerializeToNode(form)!.AsObject() : JsonNode.Parse(form["payload"])!.AsObject();
        await Sockets.DeliverAsync(isCommand ? "slash_commands" : "interactive", payload, retry);
        if (retry > 0)
        {
            // A second answer would be a breach by the time that of another question is there.
            await AskAsync(Person.Reader, "help");
            return (RepeatStatus, default);
        }

        return (200, isCommand ? await FirstAnswerAsync(new Uri(form["response_url"]).AbsolutePath) : default);
    }

    /// <summary>What comes first to the address of a delivery.</summary>
    private async Task<JsonElement> FirstAnswerAsync(string path)
    {
        var answered = await TalkingHost.EventuallyAsync(() => Task.FromResult(
            Slack.AnsweredAt(path) is { } there && (there.PutOff.ValueKind == JsonValueKind.Object || there.Body.ValueKind == JsonValueKind.Object) ? there : null));
        return answered.PutOff.ValueKind == JsonValueKind.Object ? answered.PutOff : answered.Body;
    }
}

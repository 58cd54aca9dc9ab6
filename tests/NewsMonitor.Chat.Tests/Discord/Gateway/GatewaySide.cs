using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>Discord as people use it, with a bot that has no address and is connected to the gateway.</summary>
internal sealed class GatewaySide(GatewayServer server, TimeProvider clock) : DiscordSide(server, clock)
{
    public GatewayServer Gateway { get; } = server;

    public override bool Delivers => false;

    public override ChatSettings Settings => base.Settings with { Discord = base.Settings.Discord! with { PublicKey = null } };

    public static new async Task<GatewaySide> OpenAsync(TimeProvider clock) => await OpenAsync(clock, shards: 1);

    public static async Task<GatewaySide> OpenAsync(TimeProvider clock, int shards) => new(await GatewayServer.OpenAsync(clock, shards), clock);

    public override Task ConnectAsync(Uri bot) => TalkingHost.EventuallyAsync(() =>
        Task.FromResult(Gateway.Ready.Count == Gateway.Shards && Discord.Commands.ValueKind == JsonValueKind.Array ? "ready" : null));

    /// <summary>Has somebody ask in a direct message.</summary>
    public Task<Shown> AskInPrivateAsync(Person who, string command, params (string Name, string Value)[] options) =>
        AnswerAsync(who, InteractionJson.InPrivate(Json.OfCommand(who, Room, command, options)));

    /// <summary>Tells of what somebody did, and holds the bot to Discord's three seconds while it is connected.</summary>
    protected override async Task<(int Status, JsonElement Answer)> DeliverAsync(JsonObject interaction)
    {
        var token = interaction["token"]!.GetValue<string>();
        var isRepeat = Discord.Answers.ContainsKey(token);
        var session = Gateway.Ready[0];
        var wasConnected = session.Wire is not null;
        await session.TellAsync("INTERACTION_CREATE", interaction);
        if (isRepeat)
        {
            // A second answer would be a breach by the time that of another question is there.
            await AskAsync(Person.Reader, "help");
            return (RepeatStatus, default);
        }

        var answering = TalkingHost.EventuallyAsync(() => Task.FromResult(Discord.Answers.GetValueOrDefault(token)));
        if (wasConnected && !await PlatformDeadline.IsMetAsync(answering))
        {
            Discord.Breaches.Enqueue("an interaction was answered too late");
        }

        var answer = await answering;
        return (200, new JsonObject { ["type"] = answer.Type, ["data"] = Node(answer.Data) }.Deserialize<JsonElement>());
    }

    private static JsonNode? Node(JsonElement data) => data.ValueKind == JsonValueKind.Object ? JsonNode.Parse(data.GetRawText()) : null;
}

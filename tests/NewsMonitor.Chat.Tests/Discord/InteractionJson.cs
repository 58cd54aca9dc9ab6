using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Interactions in the words of https://discord.com/developers/docs/interactions/receiving-and-responding.</summary>
internal sealed class InteractionJson(DiscordServer server)
{
    private const int Ping = 1, Command = 2, Component = 3, Autocomplete = 4;
    private const int Ephemeral = 64;

    private int count;

    public JsonObject OfPing() => Begin(Ping);

    public JsonObject OfCommand(Person who, ChannelAddress where, string command, IEnumerable<(string Name, string Value)> options) =>
        Of(who, where, Command, Data(command, options, focused: null));

    public JsonObject OfTyping(Person who, ChannelAddress where, string command, string option, string typed) =>
        Of(who, where, Autocomplete, Data(command, [(option, typed)], focused: option));

    public JsonObject OfPress(Person who, ChannelAddress where, Shown on, string press) =>
        With(Of(who, where, Component, new JsonObject { ["component_type"] = 2, ["custom_id"] = press }), "message", new JsonObject
        {
            ["id"] = "1000",
            ["flags"] = on.IsPrivate ? Ephemeral : 0,
            ["interaction_metadata"] = on.Asker is { } asker ? new JsonObject { ["id"] = "1", ["type"] = Command, ["user"] = User(asker) } : null,
        });

    /// <summary>The same in a direct message, where nobody is a member.</summary>
    public static JsonObject InPrivate(JsonObject interaction)
    {
        var user = interaction["member"]!["user"]!.DeepClone();
        interaction.Remove("member");
        interaction.Remove("guild_id");
        return With(interaction, "user", user);
    }

    public static JsonObject With(JsonObject interaction, string name, JsonNode? value)
    {
        interaction[name] = value;
        return interaction;
    }

    private JsonObject Of(Person who, ChannelAddress where, int type, JsonObject data)
    {
        var interaction = Begin(type);
        interaction["data"] = data;
        interaction["guild_id"] = DiscordServer.Server;
        interaction["channel_id"] = where.Id;
        interaction["channel"] = new JsonObject { ["id"] = where.Id, ["type"] = 0 };
        interaction["member"] = new JsonObject
        {
            ["user"] = User(who),
            ["nick"] = null,
            ["roles"] = new JsonArray(),
            ["permissions"] = who.MayChange ? "2147483680" : "2147483648",
        };
        interaction["context"] = 0;
        interaction["locale"] = "en-US";
        interaction["entitlements"] = new JsonArray();
        interaction["authorizing_integration_owners"] = new JsonObject { ["0"] = DiscordServer.Server };
        return interaction;
    }

    private JsonObject Begin(int type)
    {
        var number = Interlocked.Increment(ref count);
        return new JsonObject
        {
            ["id"] = $"{1_000_000 + number}",
            ["application_id"] = Bot.ApplicationId,
            ["type"] = type,
            ["token"] = $"token-{number}",
            ["version"] = 1,
        };
    }

    private static JsonObject User(Person who) =>
        new() { ["id"] = who.Id, ["username"] = who.Name, ["global_name"] = null, ["discriminator"] = "0", ["avatar"] = null };

    /// <summary>Only what is registered can be typed, and each value as its option's type has it.</summary>
    private JsonObject Data(string command, IEnumerable<(string Name, string Value)> options, string? focused)
    {
        var names = command.Split(' ');
        var registered = server.Commands.EnumerateArray().Single(listed => listed.GetProperty("name").GetString() == names[0]);
        if (names is [_, var subcommand])
        {
            var listed = registered.GetProperty("options").EnumerateArray().Single(option => option.GetProperty("name").GetString() == subcommand);
            return new JsonObject
            {
                ["id"] = registered.GetProperty("id").GetString(),
                ["name"] = names[0],
                ["type"] = 1,
                ["options"] = new JsonArray(new JsonObject { ["type"] = 1, ["name"] = subcommand, ["options"] = Values(listed, options, focused) }),
            };
        }

        return new JsonObject { ["id"] = registered.GetProperty("id").GetString(), ["name"] = names[0], ["type"] = 1, ["options"] = Values(registered, options, focused) };
    }

    private static JsonArray Values(JsonElement listed, IEnumerable<(string Name, string Value)> options, string? focused) => new([.. options.Select(option =>
    {
        var own = listed.GetProperty("options").EnumerateArray().Single(known => known.GetProperty("name").GetString() == option.Name);
        var type = own.GetProperty("type").GetInt32();
        var value = new JsonObject { ["type"] = type, ["name"] = option.Name, ["value"] = type == 4 ? JsonNode.Parse(option.Value) : option.Value };
        if (focused == option.Name)
        {
            Assert.True(own.GetProperty("autocomplete").GetBoolean());
            value["focused"] = true;
        }

        return (JsonNode)value;
    })]);
}

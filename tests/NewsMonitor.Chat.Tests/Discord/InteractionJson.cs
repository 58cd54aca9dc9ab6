using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Interactions in the words of https://discord.com/developers/docs/interactions/receiving-and-responding.</summary>
internal sealed class InteractionJson(DiscordServer server)
{
    private const int Ping = 1, Command = 2, Component = 3, Autocomplete = 4;
    private const int RoleOption = 8;
    private const int Ephemeral = 64;

    private int count;

    public JsonObject OfPing() => Begin(Ping);

    public JsonObject OfCommand(Person who, ChannelAddress where, string command, IEnumerable<(string Name, string Value)> options) =>
        Of(who, where, Command, Data(command, options, focused: null));

    public JsonObject OfTyping(Person who, ChannelAddress where, string command, string option, string typed) =>
        Of(who, where, Autocomplete, Data(command, [(option, typed)], focused: option));

    public JsonObject OfPress(Person who, ChannelAddress where, Shown on, string press) =>
        With(Of(who, where, Component, new JsonObject { ["component_type"] = 2, ["custom_id"] = press }), "message", MessageUnder(where, on));

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

    public static JsonObject Role(string id, string name, string permissions) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["permissions"] = permissions,
        ["color"] = 0,
        ["hoist"] = false,
        ["managed"] = false,
        ["mentionable"] = false,
        ["position"] = 0,
        ["flags"] = 0,
    };

    private JsonObject Of(Person who, ChannelAddress where, int type, JsonObject data)
    {
        var interaction = Begin(type);
        interaction["data"] = WithRoles(data);
        interaction["guild_id"] = DiscordServer.Server;
        interaction["channel_id"] = where.Id;
        interaction["channel"] = new JsonObject { ["id"] = where.Id, ["type"] = 0, ["name"] = "room", ["guild_id"] = DiscordServer.Server, ["position"] = 0 };
        interaction["member"] = new JsonObject
        {
            ["user"] = User(who),
            ["nick"] = null,
            ["roles"] = who.MayChange ? new JsonArray(DiscordServer.ManagersRole) : new JsonArray(),
            ["joined_at"] = "2026-01-01T00:00:00+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
            ["permissions"] = who.MayChange ? "2147483680" : "2147483648",
        };
        interaction["app_permissions"] = "277025508352";
        interaction["context"] = 0;
        interaction["locale"] = "en-US";
        interaction["entitlements"] = new JsonArray();
        interaction["authorizing_integration_owners"] = new JsonObject { ["0"] = DiscordServer.Server };
        return interaction;
    }

    /// <summary>The message with the button; an alert answers nobody's command.</summary>
    private static JsonObject MessageUnder(ChannelAddress where, Shown on)
    {
        var message = new JsonObject
        {
            ["id"] = "1000",
            ["type"] = 0,
            ["channel_id"] = where.Id,
            ["author"] = new JsonObject { ["id"] = Bot.ApplicationId, ["username"] = "monitor", ["discriminator"] = "0", ["avatar"] = null, ["bot"] = true },
            ["content"] = "",
            ["timestamp"] = "2026-01-01T00:00:00+00:00",
            ["edited_timestamp"] = null,
            ["flags"] = on.IsPrivate ? Ephemeral : 0,
            ["embeds"] = new JsonArray(),
            ["components"] = new JsonArray(),
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray(),
        };
        return on.Asker is { } asker
            ? With(message, "interaction_metadata", new JsonObject
            {
                ["id"] = "1",
                ["type"] = Command,
                ["user"] = User(asker),
                ["authorizing_integration_owners"] = new JsonObject { ["0"] = DiscordServer.Server },
            })
            : message;
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

    /// <summary>A role that was chosen is described beside the command.</summary>
    private static JsonObject WithRoles(JsonObject data)
    {
        var options = data["options"]?.AsArray().SelectMany(option => option!["options"] is JsonArray inner ? inner.AsEnumerable() : [option]) ?? [];
        var roles = options.Where(option => option!["type"]!.GetValue<int>() == RoleOption).Select(option => option!["value"]!.GetValue<string>());
        var described = new JsonObject(roles.Select(role => KeyValuePair.Create(role, (JsonNode?)Role(role, "Chosen", "0"))));
        return described.Count == 0 ? data : With(data, "resolved", new JsonObject { ["roles"] = described });
    }

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

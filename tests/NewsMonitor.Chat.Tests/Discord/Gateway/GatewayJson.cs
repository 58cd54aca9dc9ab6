using System.Text.Json.Nodes;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>What the gateway tells by itself, in the words of https://discord.com/developers/docs/events/gateway-events.</summary>
internal static class GatewayJson
{
    private const string Everybody = "2147483648";
    private const string ManageServer = "32";

    public static JsonObject Ready(string session, string address, bool hasServer) => new()
    {
        ["v"] = 10,
        ["user"] = new JsonObject { ["id"] = Bot.ApplicationId, ["username"] = "monitor", ["discriminator"] = "0", ["avatar"] = null, ["bot"] = true },
        ["guilds"] = hasServer ? new JsonArray(new JsonObject { ["id"] = DiscordServer.Server, ["unavailable"] = true }) : [],
        ["private_channels"] = new JsonArray(),
        ["session_id"] = session,
        ["resume_gateway_url"] = address,
        ["application"] = new JsonObject { ["id"] = Bot.ApplicationId, ["flags"] = 0 },
    };

    public static JsonObject Server() => new()
    {
        ["id"] = DiscordServer.Server,
        ["name"] = "Newsroom",
        ["owner_id"] = "599",
        ["unavailable"] = false,
        ["joined_at"] = "2026-01-01T00:00:00+00:00",
        ["large"] = false,
        ["member_count"] = 3,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["premium_tier"] = 0,
        ["nsfw_level"] = 0,
        ["system_channel_flags"] = 0,
        ["preferred_locale"] = "en-US",
        ["afk_timeout"] = 300,
        ["features"] = new JsonArray(),
        ["roles"] = new JsonArray(InteractionJson.Role(DiscordServer.Server, "@everyone", Everybody), InteractionJson.Role(DiscordServer.ManagersRole, "Managers", ManageServer)),
        ["channels"] = new JsonArray(Channel(DiscordServer.Room, "alerts"), Channel(DiscordServer.OtherRoom, "other")),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["members"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
    };

    private static JsonObject Channel(string id, string name) => new()
    {
        ["id"] = id,
        ["type"] = 0,
        ["name"] = name,
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
    };
}

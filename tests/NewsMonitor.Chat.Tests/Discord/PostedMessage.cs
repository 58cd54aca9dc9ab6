using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>A message that stands in a channel.</summary>
internal sealed record PostedMessage(string Channel, string Id, string? Nonce)
{
    /// <summary>As it was sent or changed last.</summary>
    public required JsonElement Body { get; set; }

    public JsonElement Embed => Body.GetProperty("embeds")[0];

    /// <summary>As Discord gives it back.</summary>
    public JsonObject Show() => new()
    {
        ["id"] = Id,
        ["channel_id"] = Channel,
        ["type"] = 0,
        ["content"] = "",
        ["flags"] = 0,
        ["embeds"] = JsonNode.Parse(Body.GetProperty("embeds").GetRawText()),
        ["components"] = JsonNode.Parse(Body.GetProperty("components").GetRawText()),
        ["mentions"] = new JsonArray(),
        ["nonce"] = Nonce,
    };
}

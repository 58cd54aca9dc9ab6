using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsMonitor.Discord.Registration;

/// <summary>Tells whether the commands that Discord lists are those that it should: it gives back more fields than it was sent,
/// and defaults for those that were not.</summary>
internal static class CommandComparison
{
    private const int ChatInput = 1;

    /// <param name="listed">As Discord gives them.</param>
    /// <param name="wanted">As they are sent.</param>
    public static bool AreSame(JsonElement listed, JsonElement wanted) =>
        listed.ValueKind == JsonValueKind.Array && Text(listed) == Text(wanted);

    /// <summary>The order of commands means nothing; that of options does.</summary>
    private static string Text(JsonElement commands) =>
        string.Join('\n', commands.EnumerateArray().Select(command => Plain(command).ToJsonString()).Order(StringComparer.Ordinal));

    private static JsonObject Plain(JsonElement command) => new()
    {
        ["type"] = Number(command, "type") ?? ChatInput,
        ["name"] = Text(command, "name"),
        ["description"] = Text(command, "description"),
        ["permissions"] = Text(command, "default_member_permissions"),
        ["contexts"] = string.Join(' ', Each(command, "contexts").Select(context => context.GetRawText()).Order(StringComparer.Ordinal)),
        ["integrations"] = string.Join(' ', Each(command, "integration_types").Select(type => type.GetRawText()).Order(StringComparer.Ordinal)),
        ["options"] = new JsonArray([.. Each(command, "options").Select(Option)]),
    };

    private static JsonNode Option(JsonElement option) => new JsonObject
    {
        ["type"] = Number(option, "type"),
        ["name"] = Text(option, "name"),
        ["description"] = Text(option, "description"),
        ["required"] = IsTrue(option, "required"),
        ["autocomplete"] = IsTrue(option, "autocomplete"),
        ["least"] = Text(option, "min_value"),
        ["choices"] = new JsonArray([.. Each(option, "choices").Select(choice => (JsonNode)$"{Text(choice, "name")}={Text(choice, "value")}")]),
        ["options"] = new JsonArray([.. Each(option, "options").Select(Option)]),
    };

    private static List<JsonElement> Each(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    /// <summary>Permissions are a number where they are sent and a text where they are given back.</summary>
    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static int? Number(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static bool IsTrue(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}

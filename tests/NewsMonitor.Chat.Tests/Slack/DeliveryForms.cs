using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>Deliveries in the words of https://docs.slack.dev/interactivity/implementing-slash-commands and
/// https://docs.slack.dev/reference/interaction-payloads/block_actions-payload.</summary>
internal sealed class DeliveryForms(SlackServer server)
{
    /// <summary>A user group as it is typed, and its id.</summary>
    public const string Group = "@desk", GroupId = "S77";

    private int count;

    public Dictionary<string, string> OfCommand(Person who, ChannelAddress where, string command, string text)
    {
        var trigger = NextTrigger();
        return new Dictionary<string, string>
        {
            ["token"] = "old-token",
            ["team_id"] = SlackServer.Team,
            ["team_domain"] = "desk",
            ["channel_id"] = where.Id,
            ["channel_name"] = "news",
            ["user_id"] = who.Id,
            ["user_name"] = who.Name,
            ["command"] = command,
            ["text"] = Marked(text),
            ["api_app_id"] = "A1",
            ["is_enterprise_install"] = "false",
            ["trigger_id"] = trigger,
            ["response_url"] = server.Expect(trigger).Address.AbsoluteUri,
        };
    }

    public JsonObject OfPress(Person who, ChannelAddress where, Shown on, string press)
    {
        var trigger = NextTrigger();
        var buttons = on.Body.GetProperty("blocks").EnumerateArray().Single(block => block.GetProperty("type").GetString() == "actions");
        var button = buttons.GetProperty("elements").EnumerateArray().FirstOrDefault(element => element.GetProperty("value").GetString() == press);
        var isKnown = button.ValueKind == JsonValueKind.Object;
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = SlackServer.Team, ["domain"] = "desk" },
            ["user"] = new JsonObject { ["id"] = who.Id, ["username"] = who.Name, ["name"] = who.Name, ["team_id"] = SlackServer.Team },
            ["api_app_id"] = "A1",
            ["token"] = "old-token",
            ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "1700000000.000000", ["channel_id"] = where.Id, ["is_ephemeral"] = on.IsPrivate },
            ["trigger_id"] = trigger,
            ["channel"] = new JsonObject { ["id"] = where.Id, ["name"] = "news" },
            ["response_url"] = server.Expect(trigger).Address.AbsoluteUri,
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "button",
                ["action_id"] = isKnown ? button.GetProperty("action_id").GetString() : "press-0",
                ["block_id"] = buttons.TryGetProperty("block_id", out var id) ? id.GetString() : "Xy1z",
                ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "…", ["emoji"] = false },
                ["value"] = press,
                ["action_ts"] = "1700000001.000000",
            }),
        };
        if (!on.IsPrivate)
        {
            payload["message"] = new JsonObject { ["type"] = "message", ["ts"] = "1700000000.000000", ["text"] = "" };
        }

        return payload;
    }

    public static Dictionary<string, string> Form(JsonObject payload) => new() { ["payload"] = payload.ToJsonString() };

    /// <summary>As a browser would send it.</summary>
    public static byte[] Bytes(IEnumerable<KeyValuePair<string, string>> form) =>
        Encoding.UTF8.GetBytes(string.Join('&', form.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value).Replace("%20", "+")}")));

    /// <summary>What Slack makes of a text that is typed: it escapes three characters, and marks addresses and who is called.</summary>
    public static string Marked(string text)
    {
        var escaped = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("@everyone", "<!everyone>");
        return string.Join(' ', escaped.Split(' ').Select(word =>
            word == Group ? $"<!subteam^{GroupId}|{Group}>" : word.StartsWith("http", StringComparison.Ordinal) ? $"<{word}>" : word));
    }

    private string NextTrigger() => $"{Interlocked.Increment(ref count)}.900.abc";
}

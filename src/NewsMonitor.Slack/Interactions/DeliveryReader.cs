using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Slack.Registration;
using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Reads what Slack delivers: https://docs.slack.dev/interactivity/implementing-slash-commands and
/// https://docs.slack.dev/reference/interaction-payloads/block_actions-payload. Fields that nothing here needs are passed over.</summary>
internal sealed class DeliveryReader(PostingOptions options)
{
    private const string ResponseHost = "hooks.slack.com";
    private const int LongestId = 40;
    private const int LongestTrigger = 400;

    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64 };

    /// <summary>A slash command; null when the form is none.</summary>
    public SlackDelivery? ReadCommand(IReadOnlyDictionary<string, string> form)
    {
        var name = form.GetValueOrDefault("command", "");
        var delivery = Of(
            form.GetValueOrDefault("trigger_id"), form.GetValueOrDefault("user_id"), form.GetValueOrDefault("channel_id"), null,
            form.GetValueOrDefault("team_id"), form.GetValueOrDefault("response_url"));
        if (delivery is null || name is not ['/', _, ..])
        {
            return null;
        }

        var text = TypedText.Of(form.GetValueOrDefault("text", ""));
        return delivery with
        {
            UserName = form.GetValueOrDefault("user_name"),
            Command = name == AppManifest.AnyCommand ? text : $"{name} {text}",
        };
    }

    /// <summary>The press of a button; null when the payload, which is JSON, is none.</summary>
    public SlackDelivery? ReadPress(string json)
    {
        try
        {
            using var payload = JsonDocument.Parse(json, Json);
            return ReadPress(payload.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private SlackDelivery? ReadPress(JsonElement payload)
    {
        if (Text(payload, "type") != "block_actions")
        {
            return null;
        }

        var (user, container, action) = (payload.GetProperty("user"), payload.GetProperty("container"), payload.GetProperty("actions")[0]);
        var thread = Text(container, "thread_ts") is { Length: > 0 } ts && ts != Text(container, "message_ts") ? ts : null;
        var delivery = Of(
            Text(payload, "trigger_id"), Text(user, "id"), Text(container, "channel_id"), thread, Text(payload.GetProperty("team"), "id"), Text(payload, "response_url"));
        if (delivery is null || Text(action, "type") != "button" || Text(action, "value") is not { Length: > 0 } press)
        {
            return null;
        }

        var isPrivate = container.TryGetProperty("is_ephemeral", out var ephemeral) && ephemeral.ValueKind == JsonValueKind.True;
        return delivery with
        {
            UserName = Text(user, "name") ?? Text(user, "username"),
            Pressed = press,
            OnPrivateAnswer = isPrivate,
            OnOwnAnswer = isPrivate || ButtonBlocks.AskerOf(Text(action, "block_id") ?? "") == delivery.User,
        };
    }

    private SlackDelivery? Of(string? trigger, string? user, string? channel, string? thread, string? team, string? response)
    {
        var place = ChannelAddress.TryParse($"slack:{channel}{(thread is null ? "" : $"/{thread}")}");
        var isWhole = trigger is { Length: > 0 and <= LongestTrigger } && IsId(user) && IsId(team);
        return isWhole && place is not null && AddressOf(response) is { } address
            ? new SlackDelivery(trigger!, user!, place, address) { Team = team! }
            : null;
    }

    /// <summary>Only Slack's own address, or that of the API that is configured: nothing else is ever called.</summary>
    private Uri? AddressOf(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.UserInfo.Length > 0)
        {
            return null;
        }

        var isSlack = address is { Scheme: "https", Host: ResponseHost, IsDefaultPort: true };
        return isSlack || (address.Scheme == options.ApiBaseUrl.Scheme && address.Authority == options.ApiBaseUrl.Authority) ? address : null;
    }

    private static bool IsId(string? text) => text is { Length: > 0 and <= LongestId } && text.All(char.IsAsciiLetterOrDigit);

    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

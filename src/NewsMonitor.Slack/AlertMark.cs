using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>The metadata by which an alert's message is known again.</summary>
internal sealed record AlertMark(AlertMark.Payload EventPayload)
{
    private const string Event = "monitor_alert";

    public string EventType { get; } = Event;

    public static AlertMark Of(OutboxMessage message) =>
        new(new Payload(message.AlertId, message.Id, message.Card.PublishedAt.ToUnixTimeSeconds()));

    /// <summary>The id of the message of a channel's history that bears this mark; null when none does.</summary>
    public string? FindIn(ApiAnswer history)
    {
        if (!history.Flag("ok") || !history.Body.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        return messages.EnumerateArray().Where(IsMine).Select(message => message.GetProperty("ts").GetString()).FirstOrDefault();
    }

    private bool IsMine(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object
        && message.TryGetProperty("ts", out var ts) && ts.ValueKind == JsonValueKind.String
        && message.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
        && metadata.TryGetProperty("event_type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals(Event)
        && metadata.TryGetProperty("event_payload", out var payload) && payload.ValueKind == JsonValueKind.Object
        && Is(payload, "alert_id", EventPayload.AlertId)
        && Is(payload, "message_id", EventPayload.MessageId)
        && Is(payload, "published", EventPayload.Published);

    private static bool Is(JsonElement payload, string name, long expected) =>
        payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number == expected;

    /// <param name="AlertId">The alert.</param>
    /// <param name="MessageId">The posting that is owed.</param>
    /// <param name="Published">When its item was published, in Unix seconds: a database begun anew counts from 1 again.</param>
    internal sealed record Payload(long AlertId, long MessageId, long Published);
}

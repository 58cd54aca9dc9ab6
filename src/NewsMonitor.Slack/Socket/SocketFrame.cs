using System.Text.Json;
using NewsMonitor.Slack.Interactions;

namespace NewsMonitor.Slack.Socket;

/// <summary>What comes over Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode.</summary>
/// <param name="Type">What it is: <c>hello</c>, <c>disconnect</c>, <c>slash_commands</c>, <c>interactive</c> and others.</param>
internal sealed record SocketFrame(string Type)
{
    public const string Hello = "hello";
    public const string Disconnect = "disconnect";
    public const string Command = "slash_commands";
    public const string Press = "interactive";

    private const int LongestId = 200;

    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 64 };

    /// <summary>By which it is acknowledged; null for what wants no acknowledgement.</summary>
    public string? EnvelopeId { get; private init; }

    /// <summary>Why Slack is about to disconnect; null for anything else.</summary>
    public string? Reason { get; private init; }

    /// <summary>What a person did, as Slack would deliver it to an address: an object; undefined for none.</summary>
    public JsonElement Payload { get; private init; }

    /// <summary>The frame; null when the text is none.</summary>
    public static SocketFrame? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Length <= SlackRequest.MostBytes ? text : "", Json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && Text(root, "type") is { } type
                ? new SocketFrame(type)
                {
                    EnvelopeId = Text(root, "envelope_id") is { Length: > 0 and <= LongestId } id ? id : null,
                    Reason = Text(root, "reason"),
                    Payload = root.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object ? payload.Clone() : default,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The payload's texts by name, as a form would hold them.</summary>
    public IReadOnlyDictionary<string, string> Fields()
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Payload.EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.String))
        {
            fields.TryAdd(field.Name, field.Value.GetString()!);
        }

        return fields;
    }

    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

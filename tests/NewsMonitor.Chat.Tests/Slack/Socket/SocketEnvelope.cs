using System.Text.Json.Nodes;

namespace NewsMonitor.Chat.Tests.Slack.Socket;

/// <summary>Something that is delivered over Socket Mode and has to be acknowledged on the same connection.</summary>
internal sealed class SocketEnvelope(string id, SocketWire wire)
{
    private readonly TaskCompletionSource acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = id;

    public SocketWire Wire { get; } = wire;

    /// <summary>Ends when it is acknowledged.</summary>
    public Task Acknowledged => acknowledged.Task;

    /// <summary>Takes an acknowledgement.</summary>
    /// <returns>Whether it is the first.</returns>
    public bool Take() => acknowledged.TrySetResult();

    public JsonObject Frame(string type, JsonNode? payload, int retry) => new()
    {
        ["envelope_id"] = Id,
        ["type"] = type,
        ["accepts_response_payload"] = type != "events_api",
        ["payload"] = payload?.DeepClone(),
        ["retry_attempt"] = retry == 0 ? null : retry,
        ["retry_reason"] = retry == 0 ? null : "timeout",
    };
}

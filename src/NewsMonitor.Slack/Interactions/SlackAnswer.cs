using System.Text.Json;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack.Interactions;

/// <summary>What is answered to a request of Slack's.</summary>
/// <param name="Status">Of HTTP: 200, or why not.</param>
/// <param name="Body">JSON; empty when there is nothing to show.</param>
public sealed record SlackAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>What is still to do once this answer has gone out; null when nothing is. It runs on by itself.</summary>
    public Action? Afterwards { get; init; }

    /// <summary>Heard, with nothing to show yet.</summary>
    internal static SlackAnswer Heard { get; } = new(200, default);

    internal static SlackAnswer Refused(int status) => new(status, default);

    internal static SlackAnswer Showing(SlackResponse response) => new(200, JsonSerializer.SerializeToUtf8Bytes(response, ApiConnection.Json));
}

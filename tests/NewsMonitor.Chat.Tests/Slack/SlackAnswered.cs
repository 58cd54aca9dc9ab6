using System.Text.Json;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>What came to the address of a delivery.</summary>
internal sealed class SlackAnswered(Uri address, DateTimeOffset at)
{
    public Uri Address { get; } = address;

    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>What was answered there; undefined while nothing was.</summary>
    public JsonElement Body { get; set; }

    /// <summary>What says that the answer is on its way; undefined while nothing does.</summary>
    public JsonElement PutOff { get; set; }
}

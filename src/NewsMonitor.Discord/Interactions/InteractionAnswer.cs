using System.Text.Json;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Discord.Interactions;

/// <summary>What is answered to a request of Discord's.</summary>
/// <param name="Status">Of HTTP: 200, or why not.</param>
/// <param name="Body">JSON; empty when refused.</param>
public sealed record InteractionAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    internal const int Ephemeral = 64;

    private const int Pong = 1;
    private const int Message = 4;
    private const int Deferred = 5;
    private const int Update = 7;
    private const int Choices = 8;

    /// <summary>What is still to do once this answer has gone out; null when nothing is. It runs on by itself.</summary>
    public Action? Afterwards { get; init; }

    internal static InteractionAnswer Refused(int status) => new(status, default);

    internal static InteractionAnswer ToPing { get; } = Of(Pong, null);

    /// <summary>An answer of its own.</summary>
    internal static InteractionAnswer Shown(Reply reply, bool forAskerAlone) =>
        Of(Message, AnswerMessage.Of(reply) with { Flags = forAskerAlone ? Ephemeral : null });

    /// <summary>The message under the pressed button shows something else from now on.</summary>
    internal static InteractionAnswer Turned(Reply reply) => Of(Update, AnswerMessage.Of(reply));

    /// <summary>Says that the answer is on its way.</summary>
    internal static InteractionAnswer PutOff(bool forAskerAlone) => Of(Deferred, forAskerAlone ? new { flags = Ephemeral } : null);

    internal static InteractionAnswer Suggesting(IEnumerable<string> suggestions) =>
        Of(Choices, new { choices = suggestions.Select(text => new { name = text, value = text }) });

    private static InteractionAnswer Of(int type, object? data) => new(200, JsonSerializer.SerializeToUtf8Bytes(new { type, data }, ApiConnection.Json));
}

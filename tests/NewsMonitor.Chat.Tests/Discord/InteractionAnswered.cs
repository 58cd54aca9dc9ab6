using System.Text.Json;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>What was answered to an interaction.</summary>
internal sealed class InteractionAnswered(int type, JsonElement data, DateTimeOffset at)
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int Deferred = 5;
    public const int Update = 7;
    public const int Choices = 8;

    public int Type { get; } = type;

    public DateTimeOffset At { get; } = at;

    /// <summary>What it shows; of one that was put off, once it is filled in.</summary>
    public JsonElement Data { get; set; } = data;

    /// <summary>Whether it was put off and is filled in.</summary>
    public bool IsFilled { get; set; }

    /// <summary>Whether it was put off and is taken away.</summary>
    public bool IsRemoved { get; set; }

    /// <summary>Whether who asked sees it alone.</summary>
    public bool IsPrivate { get; set; } = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("flags", out var flags) && flags.GetInt32() == 64;
}

using System.Text.Json;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A message as people see it.</summary>
/// <param name="Text">All its text, without the platform's escaping.</param>
/// <param name="Buttons">What stands on its buttons, and what comes back from each.</param>
internal sealed record Shown(string Text, IReadOnlyList<(string Label, string Press)> Buttons)
{
    /// <summary>Whether only who asked sees it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it took the place of the message whose button was pressed.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether it was put off first.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whose question it answers; null for an alert.</summary>
    public Person? Asker { get; init; }

    /// <summary>As it was sent.</summary>
    public JsonElement Body { get; init; }
}

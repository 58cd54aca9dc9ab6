namespace NewsMonitor.Chat;

/// <summary>A named option of a command.</summary>
/// <param name="Name">Lower case: <c>topic</c>, <c>level</c>.</param>
/// <param name="Required">Whether the command needs it.</param>
/// <param name="Choices">The values allowed; null for any text.</param>
public sealed record CommandOption(string Name, bool Required = false, IReadOnlyList<string>? Choices = null)
{
    /// <summary>As a form shows it: TOPIC or [level].</summary>
    public override string ToString() => Required ? Name.ToUpperInvariant() : $"[{Name}]";
}

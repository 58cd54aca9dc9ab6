namespace NewsMonitor.Discord;

/// <summary>Whom a message may mention.</summary>
/// <param name="Roles">The roles that may be, by id; null for none.</param>
internal sealed record AllowedMentions(IReadOnlyList<string>? Roles = null)
{
    /// <summary>The most roles of one message.</summary>
    public const int MostRoles = 20;

    public static readonly AllowedMentions None = new();

    /// <summary>The kinds of mention that are looked for in the text: none, whatever it says.</summary>
    public IReadOnlyList<string> Parse { get; } = [];
}

namespace NewsMonitor.Discord;

/// <summary>Whom a message may mention.</summary>
/// <param name="Parse">The kinds of mention that are looked for in the text.</param>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    public static readonly AllowedMentions None = new([]);
}

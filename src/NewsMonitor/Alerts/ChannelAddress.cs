namespace NewsMonitor.Alerts;

/// <summary>Where alerts go: <c>web</c>, <c>discord:&lt;channel id&gt;</c>, <c>slack:&lt;channel id&gt;</c>. A thread of Discord is a
/// channel of its own; one of Slack is <c>slack:&lt;channel id&gt;/&lt;id of its first message&gt;</c>.</summary>
public sealed record ChannelAddress
{
    /// <summary>The web page.</summary>
    public static readonly ChannelAddress Web = new("web", "", thread: null);

    private const int LongestId = 40;

    private ChannelAddress(string scheme, string id, string? thread) => (Scheme, Id, Thread) = (scheme, id, thread);

    /// <summary><c>web</c>, <c>discord</c> or <c>slack</c>.</summary>
    public string Scheme { get; }

    /// <summary>The platform's own id of the channel; empty for the web.</summary>
    public string Id { get; }

    /// <summary>The <c>ts</c> of a Slack thread's first message; null for the channel itself.</summary>
    public string? Thread { get; }

    /// <summary>Reads an address; null when the text is none.</summary>
    public static ChannelAddress? TryParse(string text)
    {
        var (scheme, rest) = Split(text, ':');
        var (id, thread) = Split(rest ?? "", '/');
        return (scheme, id, thread) switch
        {
            ("web", "", null) when rest is null => Web,
            ("discord", not "", null) or ("slack", not "", null) when IsId(id) => new ChannelAddress(scheme, id, thread),
            ("slack", not "", not null) when IsId(id) && IsMessage(thread) => new ChannelAddress(scheme, id, thread),
            _ => null,
        };
    }

    public override string ToString() => (Id, Thread) switch
    {
        ("", _) => Scheme,
        (_, null) => $"{Scheme}:{Id}",
        _ => $"{Scheme}:{Id}/{Thread}",
    };

    private static (string Before, string? After) Split(string text, char at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        return place < 0 ? (text, null) : (text[..place], text[(place + 1)..]);
    }

    private static bool IsId(string text) => text.Length <= LongestId && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>"1700000000.000100".</summary>
    private static bool IsMessage(string text)
    {
        var (seconds, fraction) = Split(text, '.');
        return text.Length <= LongestId && seconds.Length > 0 && fraction is { Length: > 0 } && (seconds + fraction).All(char.IsAsciiDigit);
    }
}

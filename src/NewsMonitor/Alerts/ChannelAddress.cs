namespace NewsMonitor.Alerts;

/// <summary>Where alerts go: <c>web</c>, <c>discord:&lt;channel id&gt;</c>, <c>slack:&lt;channel id&gt;</c>.</summary>
public sealed record ChannelAddress
{
    /// <summary>The web page.</summary>
    public static readonly ChannelAddress Web = new("web", "");

    private ChannelAddress(string scheme, string id) => (Scheme, Id) = (scheme, id);

    /// <summary><c>web</c>, <c>discord</c> or <c>slack</c>.</summary>
    public string Scheme { get; }

    /// <summary>The platform's own id of the channel; empty for the web.</summary>
    public string Id { get; }

    /// <summary>Reads an address; null when the text is none.</summary>
    public static ChannelAddress? TryParse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (scheme, id) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        return (scheme, id) switch
        {
            ("web", "") => Web,
            ("discord" or "slack", not "") when id.All(char.IsAsciiLetterOrDigit) => new ChannelAddress(scheme, id),
            _ => null,
        };
    }

    public override string ToString() => Id.Length == 0 ? Scheme : $"{Scheme}:{Id}";
}

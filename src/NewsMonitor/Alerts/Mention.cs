namespace NewsMonitor.Alerts;

/// <summary>Whom a route's alerts call: a role on Discord, a user group on Slack.</summary>
public sealed record Mention
{
    private const int LongestId = 30;

    private Mention(string scheme, string id) => (Scheme, Id) = (scheme, id);

    /// <summary><c>discord</c> or <c>slack</c>.</summary>
    public string Scheme { get; }

    /// <summary>The platform's own id; ASCII letters and digits.</summary>
    public string Id { get; }

    /// <summary>Reads a mention as the platform writes it, <c>&lt;@&amp;ID&gt;</c> on Discord, <c>&lt;!subteam^ID&gt;</c> on Slack,
    /// or the id alone; null when the text is none of that platform. A single person or everybody is never one.</summary>
    public static Mention? TryParse(string scheme, string text) => scheme switch
    {
        "discord" => Of(scheme, Inside(text, "<@&", '\0'), id => id.All(char.IsAsciiDigit)),
        "slack" => Of(scheme, Inside(text, "<!subteam^", '|'), id => id[0] == 'S' && id.All(IsCapitalOrDigit)),
        _ => null,
    };

    /// <summary>As the platform writes it, and as it is typed in a command.</summary>
    public override string ToString() => Scheme == "discord" ? $"<@&{Id}>" : $"<!subteam^{Id}>";

    private static Mention? Of(string scheme, string id, Func<string, bool> isWellFormed) =>
        id.Length is > 0 and <= LongestId && isWellFormed(id) ? new Mention(scheme, id) : null;

    private static string Inside(string text, string opening, char label)
    {
        if (!text.StartsWith(opening, StringComparison.Ordinal) || !text.EndsWith('>'))
        {
            return text;
        }

        var inside = text[opening.Length..^1];
        var end = inside.IndexOf(label, StringComparison.Ordinal);
        return end < 0 ? inside : inside[..end];
    }

    private static bool IsCapitalOrDigit(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character);
}

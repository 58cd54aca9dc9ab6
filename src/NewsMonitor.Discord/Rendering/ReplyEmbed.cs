using System.Text;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Rendering;

/// <summary>Shows a reply as one of Discord's embeds. What does not fit is left out, and how much of it is said.</summary>
internal static class ReplyEmbed
{
    private const int LineLength = 900;
    private const int LinkLength = 400;
    private const int CommandLength = 200;

    /// <summary>Kept free for the footer and for what says that something is left out.</summary>
    private const int Reserve = 300;

    public static Embed Of(Reply reply)
    {
        var title = DiscordText.Escaped(reply.Title, Embed.LongestTitle, "…");
        var description = Joined(reply.Lines, Embed.LongestDescription);
        var room = Embed.MostText - Reserve - title.Length - description.Length;
        var fields = new List<EmbedField>();
        foreach (var field in reply.Fields.Take(Embed.MostFields).Select(FieldOf))
        {
            room -= field.Name.Length + field.Value.Length;
            if (room < 0)
            {
                break;
            }

            fields.Add(field);
        }

        return new Embed
        {
            Title = title,
            Color = reply.IsError ? 0xC0392B : 0x2471A3,
            Description = description.Length == 0 ? null : description,
            Fields = fields,
            Footer = Footer(reply, reply.Fields.Count - fields.Count),
        };
    }

    private static EmbedField FieldOf(ReplyField field)
    {
        var name = DiscordText.Escaped(field.Heading, Embed.LongestTitle, "…");
        var link = DiscordText.Link(field.Link, LinkLength) is { } address ? $"[the report]({address})" : "";
        var value = Joined(field.Lines, Embed.LongestValue - link.Length - 1);
        return new EmbedField(name, $"{value}{(value.Length > 0 && link.Length > 0 ? "\n" : "")}{link}" is { Length: > 0 } text ? text : "…");
    }

    private static string Joined(IReadOnlyList<string> lines, int limit)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = DiscordText.Escaped(lines[i], LineLength, "…");
            var left = $"… and {lines.Count - i} more lines";
            if (text.Length + line.Length + 1 + left.Length + 1 > limit)
            {
                return text.Append(left).ToString();
            }

            text.Append(line).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static EmbedFooter? Footer(Reply reply, int leftOut)
    {
        string[] parts =
        [
            .. reply.Page is { } page ? (string[])[$"Page {page.Number} of {page.Count}"] : [],
            .. Typed(reply),
            .. leftOut > 0 ? (string[])[$"{leftOut} more did not fit; the web page has them all"] : [],
        ];
        return parts.Length == 0 ? null : new EmbedFooter(string.Join(" · ", parts));
    }

    /// <summary>The command of the next page, where no button holds it.</summary>
    private static IEnumerable<string> Typed(Reply reply) =>
        reply.Page?.Next is { } next && !reply.Buttons.Any(button => button.Press.EndsWith(next, StringComparison.Ordinal))
            ? [$"next: {DiscordText.Plain(next, CommandLength)}"]
            : [];
}

using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Discord.Rendering;

/// <summary>Shows alerts that were held as one of Discord's embeds: a field a claim, a line an alert. What does not fit is counted.</summary>
internal static class DigestEmbed
{
    private const int HeadingLength = 250;
    private const int TitleLength = 180;
    private const int NameLength = 80;
    private const int EchoesLength = 120;
    private const int LinkLength = 300;

    /// <summary>Kept free for the footer.</summary>
    private const int Reserve = 200;

    public static Embed Of(DigestCard digest)
    {
        var title = DiscordText.Escaped(digest.Title, Embed.LongestTitle, "Alerts that were held");
        var room = Embed.MostText - Reserve - title.Length;
        var fields = new List<EmbedField>();
        var more = digest.More;
        foreach (var group in digest.Groups)
        {
            var (field, shown) = FieldOf(group);
            room -= field.Name.Length + field.Value.Length;
            if (fields.Count == Embed.MostFields || room < 0)
            {
                // From here on they are counted alone, so that no heavier claim is passed over for a lighter one.
                room = -1;
                more += group.Entries.Count;
                continue;
            }

            fields.Add(field);
            more += group.Entries.Count - shown;
        }

        return new Embed
        {
            Title = title,
            Color = 0x2471A3,
            Fields = fields,
            Footer = more > 0 ? new EmbedFooter($"{more} more; the web page has them all") : null,
        };
    }

    private static (EmbedField Field, int Shown) FieldOf(DigestGroup group)
    {
        var heading = DiscordText.Escaped(group.Claim is { } claim ? $"#{claim} · {group.Heading}" : group.Heading, HeadingLength, "Other alerts");
        var lines = new StringBuilder();
        var shown = 0;
        foreach (var line in group.Entries.Select(Line).TakeWhile(line => lines.Length + line.Length < Embed.LongestValue))
        {
            lines.Append(line).Append('\n');
            shown++;
        }

        return (new EmbedField(heading, lines.Length == 0 ? "…" : lines.ToString().TrimEnd()), shown);
    }

    private static string Line(DigestEntry entry)
    {
        var title = DiscordText.Escaped(entry.Title, TitleLength, "(no title)");
        var linked = DiscordText.Link(entry.Link, LinkLength) is { } address ? $"[{title}]({address})" : title;
        var echoes = entry.Echoes is { } sentence ? $" {DiscordText.Escaped(sentence, EchoesLength)}" : "";
        return $"**{AlertLevels.NameOf(entry.Level)}** {linked} · {DiscordText.Escaped(entry.Outlet, NameLength)}, {AlertText.Day(entry.PublishedAt)}.{echoes}";
    }
}

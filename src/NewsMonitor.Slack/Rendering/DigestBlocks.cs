using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Slack.Rendering;

/// <summary>Shows alerts that were held as Slack's blocks: a section a claim, a line an alert. What does not fit is counted.</summary>
internal static class DigestBlocks
{
    private const int HeadingLength = 300;
    private const int TitleLength = 200;
    private const int NameLength = 100;
    private const int EchoesLength = 150;
    private const int LinkLength = 500;
    private const int MostGroups = 40;

    public static IReadOnlyList<Block> Of(DigestCard digest)
    {
        var blocks = new List<Block> { Block.Header(SlackText.Plain(digest.Title, Block.LongestHeader, "Alerts that were held")) };
        var (room, more) = (Block.MostText, digest.More);
        foreach (var group in digest.Groups)
        {
            var (markup, shown) = GroupOf(group);
            room -= markup.Length;
            if (blocks.Count > MostGroups || room < 0)
            {
                // From here on they are counted alone, so that no heavier claim is passed over for a lighter one.
                room = -1;
                more += group.Entries.Count;
                continue;
            }

            blocks.Add(Block.Section(markup));
            more += group.Entries.Count - shown;
        }

        return more > 0 ? [.. blocks, Block.PlainContext($"{more} more; the web page has them all")] : blocks;
    }

    /// <summary>The digest in a line, for a notification.</summary>
    public static string Summary(DigestCard digest) => SlackText.Escaped(digest.Title, HeadingLength, "Alerts that were held");

    private static (string Markup, int Shown) GroupOf(DigestGroup group)
    {
        var heading = SlackText.Escaped(group.Claim is { } claim ? $"#{claim} · {group.Heading}" : group.Heading, HeadingLength, "Other alerts");
        var markup = new StringBuilder($"*{heading}*");
        var shown = 0;
        foreach (var line in group.Entries.Select(Line).TakeWhile(line => markup.Length + line.Length < Block.LongestText))
        {
            markup.Append('\n').Append(line);
            shown++;
        }

        return (markup.ToString(), shown);
    }

    private static string Line(DigestEntry entry)
    {
        var title = SlackText.Escaped(entry.Title, TitleLength, "(no title)");
        var linked = SlackText.Link(entry.Link, LinkLength) is { } address ? $"<{address}|{title}>" : title;
        var echoes = entry.Echoes is { } sentence ? $" {SlackText.Escaped(sentence, EchoesLength)}" : "";
        var level = AlertLevels.NameOf(entry.Level).ToUpperInvariant();
        return $"*{level}* {linked} · {SlackText.Escaped(entry.Outlet, NameLength)}, {AlertText.Day(entry.PublishedAt)}.{echoes}";
    }
}

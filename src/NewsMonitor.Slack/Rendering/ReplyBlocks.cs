using System.Text;
using NewsMonitor.Chat;

namespace NewsMonitor.Slack.Rendering;

/// <summary>Shows a reply as Slack's blocks, as plain text wherever there is no link. What does not fit is left out, and how much
/// of it is said.</summary>
internal static class ReplyBlocks
{
    private const int TitleLength = 1000;
    private const int HeadingLength = 300;
    private const int LineLength = 900;
    private const int LinkLength = 1000;
    private const int SummaryLength = 300;

    /// <summary>Each has a heading and its lines; header, lines, context and buttons stand beside them.</summary>
    private const int MostFields = 22;

    public static IReadOnlyList<Block> Of(Reply reply)
    {
        List<Block> blocks = [Title(reply.Title)];
        var room = Block.MostText;
        if (Joined(reply.Lines) is { Length: > 0 } lines)
        {
            blocks.Add(Block.PlainSection(lines));
            room -= lines.Length;
        }

        var shown = 0;
        foreach (var field in reply.Fields.Take(MostFields))
        {
            var (heading, text) = (Heading(field), Joined(field.Lines));
            room -= heading.Length + text.Length;
            if (room < 0)
            {
                break;
            }

            blocks.AddRange([Block.Section(heading), .. text.Length > 0 ? (Block[])[Block.PlainSection(text)] : []]);
            shown++;
        }

        return Footer(reply, reply.Fields.Count - shown) is { Length: > 0 } footer ? [.. blocks, Block.PlainContext(footer)] : blocks;
    }

    /// <summary>The reply in a line, for a notification.</summary>
    public static string Summary(Reply reply) => SlackText.Escaped(reply.Title, SummaryLength, "…");

    private static Block Title(string title) => SlackText.Plain(title, TitleLength, "…") is var shown && shown.Length <= Block.LongestHeader
        ? Block.Header(shown)
        : Block.PlainSection(shown);

    private static string Heading(ReplyField field)
    {
        var link = SlackText.Link(field.Link, LinkLength) is { } address ? $" · <{address}|the report>" : "";
        return $"*{SlackText.Escaped(field.Heading, HeadingLength, "…")}*{link}";
    }

    private static string Joined(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = SlackText.Plain(lines[i], LineLength, "…");
            var left = $"… and {lines.Count - i} more lines";
            if (text.Length + line.Length + 1 + left.Length + 1 > Block.LongestText)
            {
                return text.Append(left).ToString();
            }

            text.Append(line).Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string Footer(Reply reply, int leftOut) => string.Join(" · ", (string[])
    [
        .. reply.Page is { } page ? (string[])[$"Page {page.Number} of {page.Count}"] : [],
        .. Typed(reply, "previous", reply.Page?.Previous),
        .. Typed(reply, "next", reply.Page?.Next),
        .. leftOut > 0 ? (string[])[$"{leftOut} more did not fit; the web page has them all"] : [],
    ]);

    /// <summary>What to type for a page that no button turns.</summary>
    private static IEnumerable<string> Typed(Reply reply, string name, string? command) =>
        command is null || reply.Buttons.Any(button => button.Label.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? []
            : [$"{name}: {SlackText.Plain(command, HeadingLength)}"];
}

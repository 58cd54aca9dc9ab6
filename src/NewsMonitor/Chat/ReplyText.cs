namespace NewsMonitor.Chat;

/// <summary>A reply as plain lines, for a terminal or wherever there is no layout.</summary>
public static class ReplyText
{
    public static IReadOnlyList<string> Lines(Reply reply)
    {
        var lines = new List<string> { reply.Title };
        lines.AddRange(reply.Lines.Select(line => $"  {line}"));
        foreach (var field in reply.Fields)
        {
            lines.Add("");
            lines.Add(field.Heading);
            lines.AddRange(field.Lines.Select(line => $"  {line}"));
            if (field.Link is not null)
            {
                lines.Add($"  {field.Link.AbsoluteUri}");
            }
        }

        if (reply.Page is { } page)
        {
            lines.Add("");
            lines.Add($"Page {page.Number} of {page.Count}{Turn("previous", page.Previous)}{Turn("next", page.Next)}");
        }

        return lines;
    }

    private static string Turn(string name, string? command) => command is null ? "" : $" · {name}: {command}";
}

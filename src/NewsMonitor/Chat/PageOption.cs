using System.Globalization;

namespace NewsMonitor.Chat;

/// <summary>Cuts a list into pages by what a command's last word says.</summary>
internal static class PageOption
{
    /// <summary>The rows of the page asked for, the first when none is; null when there is no such page.</summary>
    public static (IReadOnlyList<T> Rows, ReplyPage? Marker)? Of<T>(IReadOnlyList<T> all, int size, CommandCall call)
    {
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        var number = 1;
        var fits = call.Words switch
        {
            [] => true,
            [var word] => int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= pages,
            _ => false,
        };
        if (!fits)
        {
            return null;
        }

        var command = $"/{call.Form.Name} {call.Form.Subcommand}";
        return ([.. all.Skip((number - 1) * size).Take(size)], ReplyPage.Of(number, pages, page => $"{command} {page}"));
    }
}

namespace NewsMonitor.Chat;

/// <summary>The buttons that turn the pages of an answer.</summary>
internal static class PageButtons
{
    public const string Prefix = "page:";

    /// <summary>A button each for the page before and the page after. A command too long for a button is left to be typed.</summary>
    public static IReadOnlyList<ReplyButton> Of(ReplyPage? page) =>
        [.. Button("Previous", page?.Previous), .. Button("Next", page?.Next)];

    private static IEnumerable<ReplyButton> Button(string label, string? command) =>
        command is null || Prefix.Length + command.Length > ReplyButton.LongestPress ? [] : [new ReplyButton(label, Prefix + command)];
}

namespace NewsMonitor.Chat;

/// <summary>Which page of an answer a reply is, and the commands that turn it.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Count">Pages there are, over 1.</param>
/// <param name="Previous">The command for the page before; null on the first.</param>
/// <param name="Next">The command for the page after; null on the last.</param>
public sealed record ReplyPage(int Number, int Count, string? Previous, string? Next)
{
    /// <summary>The marker for a page; null when there is only one.</summary>
    internal static ReplyPage? Of(int number, int count, Func<int, string> command) =>
        count <= 1 ? null : new ReplyPage(number, count, number > 1 ? command(number - 1) : null, number < count ? command(number + 1) : null);
}

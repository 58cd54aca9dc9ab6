using NewsMonitor.Chat;

namespace NewsMonitor.Slack.Rendering;

/// <summary>Buttons beside each other. Whose answer they stand under is kept with them, since Slack does not say it.</summary>
internal static class ButtonBlocks
{
    private const string AskerPrefix = "for:";
    private const int Most = 25;
    private const int LabelLength = 75;

    /// <summary>A block with the buttons, each once; none when there are none. Those past the 25 that it may have are left out.</summary>
    /// <param name="buttons">What can be pressed.</param>
    /// <param name="asker">The id of whom the answer above is for; null when it answers nobody.</param>
    public static IReadOnlyList<Block> Of(IEnumerable<ReplyButton> buttons, string? asker)
    {
        var shown = buttons.DistinctBy(button => button.Press).Take(Most).Select(ButtonOf).ToList();
        return shown.Count == 0 ? [] : [Block.Actions(shown, asker is null ? null : AskerPrefix + asker)];
    }

    /// <summary>Whom the answer above a block is for; null when it answers nobody.</summary>
    public static string? AskerOf(string blockId) =>
        blockId.StartsWith(AskerPrefix, StringComparison.Ordinal) ? blockId[AskerPrefix.Length..] : null;

    private static BlockButton ButtonOf(ReplyButton button, int place)
    {
        var label = SlackText.Plain(button.Label, LabelLength);
        return new BlockButton($"press-{place}", BlockText.Plain(label.Length > 0 ? label : "…"), button.Press);
    }
}

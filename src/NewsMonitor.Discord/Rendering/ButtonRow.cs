using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Rendering;

/// <summary>Buttons beside each other: https://discord.com/developers/docs/components/reference#action-row.</summary>
internal sealed record ButtonRow(IReadOnlyList<MessageButton> Components)
{
    private const int MostInARow = 5;
    private const int MostRows = 5;
    private const int LabelLength = 80;

    public int Type { get; } = 1;

    /// <summary>The buttons in rows, each once; those past the 25 that a message may have are left out.</summary>
    public static IReadOnlyList<ButtonRow> Of(IEnumerable<ReplyButton> buttons) => buttons
        .DistinctBy(button => button.Press)
        .Select(button => new MessageButton(button.Press, LabelOf(button)))
        .Chunk(MostInARow)
        .Take(MostRows)
        .Select(row => new ButtonRow(row))
        .ToList();

    private static string LabelOf(ReplyButton button) => DiscordText.Plain(button.Label, LabelLength) is { Length: > 0 } label ? label : "…";
}

/// <summary>A grey button.</summary>
/// <param name="CustomId">Comes back when it is pressed; at most 100.</param>
/// <param name="Label">At most 80.</param>
internal sealed record MessageButton(string CustomId, string Label)
{
    public int Type { get; } = 2;

    public int Style { get; } = 2;
}

namespace NewsMonitor.Slack.Rendering;

/// <summary>A piece of a message: https://docs.slack.dev/reference/block-kit/blocks. A message has at most 50.</summary>
internal sealed record Block
{
    /// <summary>The most blocks of a message.</summary>
    public const int Most = 50;

    /// <summary>The longest text of a header.</summary>
    public const int LongestHeader = 150;

    /// <summary>The longest text of a section or a context.</summary>
    public const int LongestText = 3000;

    /// <summary>The most of a message's texts together: Slack refuses what is much longer.</summary>
    public const int MostText = 12_000;

    private Block(string type) => Type = type;

    public string Type { get; }

    /// <summary>Comes back with a press; at most 255.</summary>
    public string? BlockId { get; private init; }

    public BlockText? Text { get; private init; }

    /// <summary>Texts of a context, buttons of actions.</summary>
    public IReadOnlyList<object>? Elements { get; private init; }

    /// <param name="text">At most 150 UTF-16 units.</param>
    public static Block Header(string text) => new("header") { Text = BlockText.Plain(text) };

    /// <param name="markup">At most 3000 UTF-16 units.</param>
    public static Block Section(string markup) => new("section") { Text = BlockText.Markup(markup) };

    /// <param name="text">At most 3000 UTF-16 units, shown as it stands.</param>
    public static Block PlainSection(string text) => new("section") { Text = BlockText.Plain(text) };

    public static Block Context(string markup) => new("context") { Elements = [BlockText.Markup(markup)] };

    public static Block PlainContext(string text) => new("context") { Elements = [BlockText.Plain(text)] };

    /// <param name="buttons">1 to 25.</param>
    /// <param name="id">Null for one of Slack's own.</param>
    public static Block Actions(IReadOnlyList<BlockButton> buttons, string? id) => new("actions") { Elements = buttons, BlockId = id };
}

/// <summary>A text: plain, which is shown as it stands, or of Slack's markup.</summary>
internal sealed record BlockText
{
    private BlockText(string type, string text) => (Type, Text) = (type, text);

    public string Type { get; }

    public string Text { get; }

    /// <summary>Of markup: true, so that nothing in it becomes a link or a mention by itself.</summary>
    public bool? Verbatim { get; private init; }

    /// <summary>Of plain text: false, so that :words: stay words.</summary>
    public bool? Emoji { get; private init; }

    public static BlockText Markup(string text) => new("mrkdwn", text) { Verbatim = true };

    public static BlockText Plain(string text) => new("plain_text", text) { Emoji = false };
}

/// <summary>A button.</summary>
/// <param name="ActionId">One of its own among the buttons beside it; at most 255.</param>
/// <param name="Text">At most 75.</param>
/// <param name="Value">Comes back when it is pressed; at most 2000.</param>
internal sealed record BlockButton(string ActionId, BlockText Text, string Value)
{
    public string Type { get; } = "button";
}

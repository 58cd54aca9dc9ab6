namespace NewsMonitor.Slack;

/// <summary>A piece of a message: Slack's <c>section</c> with one text, or a <c>context</c> with small ones.</summary>
internal sealed record Block
{
    private Block(string type) => Type = type;

    public string Type { get; }

    public BlockText? Text { get; private init; }

    public IReadOnlyList<BlockText>? Elements { get; private init; }

    /// <param name="markup">At most 3000 UTF-16 units.</param>
    public static Block Section(string markup) => new("section") { Text = new BlockText(markup) };

    public static Block Context(string markup) => new("context") { Elements = [new BlockText(markup)] };
}

/// <summary>Slack's markup, taken as it stands: nothing in it becomes a link or a mention by itself.</summary>
internal sealed record BlockText(string Text)
{
    public string Type { get; } = "mrkdwn";

    public bool Verbatim { get; } = true;
}

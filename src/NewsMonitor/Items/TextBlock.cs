namespace NewsMonitor.Items;

/// <summary>A paragraph, heading, list entry or other run of text of a page.</summary>
/// <param name="Region">The element it stands in.</param>
/// <param name="Kind">The element that made it a block of its own, such as <c>p</c> or <c>h2</c>.</param>
/// <param name="Text">Plain text, whitespace folded, never empty.</param>
/// <param name="Linked">How many of its characters are inside links.</param>
/// <param name="Beside">It stands beside the article: in a form, a header, a share bar.</param>
internal sealed record TextBlock(Region Region, string Kind, string Text, int Linked, bool Beside)
{
    private const int ShortestProse = 25;

    public bool IsHeading => Kind is ['h', >= '1' and <= '6'];

    /// <summary>Most of it is links: a menu, a list of teasers.</summary>
    public bool IsMostlyLinks => Linked * 2 > Text.Length;

    /// <summary>Characters of running text in it.</summary>
    public int Prose => IsHeading || IsMostlyLinks || Text.Length - Linked < ShortestProse ? 0 : Text.Length - Linked;
}

namespace NewsMonitor.Discord.Rendering;

/// <summary>A card in a message: <c>RichEmbed</c> of Discord's API. Limits in UTF-16 units: title 256, description 4096,
/// 25 fields, 6000 over all texts.</summary>
internal sealed record Embed
{
    /// <summary>The longest title and field name.</summary>
    public const int LongestTitle = 256;

    /// <summary>The longest description.</summary>
    public const int LongestDescription = 4096;

    /// <summary>The longest field value.</summary>
    public const int LongestValue = 1024;

    /// <summary>The most fields.</summary>
    public const int MostFields = 25;

    /// <summary>The most units of all the texts of a message's embeds together.</summary>
    public const int MostText = 6000;

    public required string Title { get; init; }

    public string? Url { get; init; }

    /// <summary>Red, green and blue, a byte each.</summary>
    public required int Color { get; init; }

    public EmbedAuthor? Author { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<EmbedField> Fields { get; init; } = [];

    public EmbedFooter? Footer { get; init; }

    public DateTimeOffset? Timestamp { get; init; }
}

/// <summary>The line above the title; plain text of at most 256.</summary>
internal sealed record EmbedAuthor(string Name);

/// <summary>A headed paragraph: markdown, 256 and 1024, neither empty.</summary>
internal sealed record EmbedField(string Name, string Value);

/// <summary>The last line; plain text of at most 2048.</summary>
internal sealed record EmbedFooter(string Text);

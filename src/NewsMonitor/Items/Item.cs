namespace NewsMonitor.Items;

/// <summary>One entry of a feed with its article text. All text is plain, untrusted, and kept as published.</summary>
public sealed record Item
{
    /// <summary>The store's number; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>Its identities, the first being the main one; never empty.</summary>
    public required IReadOnlyList<ItemKey> Keys { get; init; }

    /// <summary>The feed it came from; null for a seed or a replayed item.</summary>
    public long? FeedId { get; init; }

    /// <summary>Who published it.</summary>
    public required string Outlet { get; init; }

    public required string Title { get; init; }

    /// <summary>The feed's summary as plain text; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The article as plain text, paragraphs apart by a blank line; empty when its page could not be read.</summary>
    public string Text { get; init; } = "";

    public Uri? Address { get; init; }

    /// <summary>When it was published; the time it was seen when the feed does not say.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>Sentences about how it was read, such as why its page could not be; shown with the alert.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The text of one field.</summary>
    public string this[ItemField field] => field switch
    {
        ItemField.Title => Title,
        ItemField.Summary => Summary,
        _ => Text,
    };
}

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads Atom 1.0 (RFC 4287) and 0.3, with or without their namespace.</summary>
internal static class AtomParser
{
    public static void ReadFeed(FeedXml xml, FeedDraft feed)
    {
        feed.Format = FeedFormat.Atom;
        feed.Language = xml.Attribute("xml:lang");
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Vocabulary is not (Vocabulary.Atom or Vocabulary.Rss)) FeedExtensions.Read(xml, feed);
            else if (xml.Name != "entry") ReadFeedElement(xml, feed);
            else if (!ReadEntry(xml, feed)) return;
        }
    }

    /// <summary>Reads a document that is one entry without a feed around it.</summary>
    public static void ReadLoneEntry(FeedXml xml, FeedDraft feed)
    {
        feed.Format = FeedFormat.Atom;
        ReadEntry(xml, feed);
    }

    /// <summary>Reads one child of an entry, in an Atom feed or as an extension of another format.</summary>
    internal static void ReadEntryElement(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Name)
        {
            case "id":
                entry.Id ??= xml.ReadText();
                break;
            case "title":
                entry.Title = AtomText.ReadPlain(xml);
                break;
            case "link":
                ReadLink(xml, entry);
                break;
            case "summary":
                entry.Summary = AtomText.ReadMarkup(xml);
                break;
            case "content":
                entry.SpareLink ??= xml.Resolve(xml.Attribute("src"));
                entry.Content = AtomText.ReadMarkup(xml);
                break;
            case "author":
                ReadAuthor(xml, entry);
                break;
            case "source":
                ReadSource(xml, entry);
                break;
            case "category":
                entry.AddCategory(xml.Attribute("label") ?? xml.Attribute("term") ?? xml.ReadText());
                break;
            default:
                ReadDate(xml, entry);
                break;
        }
    }

    private static void ReadDate(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Name)
        {
            case "published" or "issued":
                entry.Published ??= FeedDate.Parse(xml.ReadText());
                break;
            case "created":
                entry.SparePublished ??= FeedDate.Parse(xml.ReadText());
                break;
            case "updated" or "modified":
                entry.Updated ??= FeedDate.Parse(xml.ReadText());
                break;
        }
    }

    private static bool ReadEntry(FeedXml xml, FeedDraft feed)
    {
        var entry = new EntryDraft();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Vocabulary is Vocabulary.Atom or Vocabulary.Rss) ReadEntryElement(xml, entry);
            else EntryExtensions.Read(xml, entry);
        }

        return feed.Add(entry.ToEntry());
    }

    private static void ReadFeedElement(FeedXml xml, FeedDraft feed)
    {
        switch (xml.Name)
        {
            case "title":
                feed.Title = AtomText.ReadPlain(xml);
                break;
            case "subtitle" or "tagline":
                feed.Description = AtomText.ReadMarkup(xml);
                break;
            case "link" when RelationOf(xml) == "alternate":
                feed.Link ??= xml.Resolve(xml.Attribute("href"));
                break;
        }
    }

    private static void ReadLink(FeedXml xml, EntryDraft entry)
    {
        var relation = RelationOf(xml);
        var mediaType = xml.Attribute("type");
        var length = xml.Attribute("length");
        var address = xml.Resolve(xml.Attribute("href") ?? xml.ReadText());
        switch (relation)
        {
            case "alternate":
                entry.Link ??= address;
                break;
            case "enclosure":
                entry.AddEnclosure(address, mediaType, length);
                break;
            case "related" or "via":
                entry.SpareLink ??= address;
                break;
        }
    }

    private static string RelationOf(FeedXml xml)
    {
        const string Registry = "http://www.iana.org/assignments/relation/";
        var relation = xml.Attribute("rel")?.Trim();
        if (string.IsNullOrEmpty(relation)) return "alternate";
        return relation.StartsWith(Registry, StringComparison.Ordinal) ? relation[Registry.Length..] : relation;
    }

    private static void ReadAuthor(FeedXml xml, EntryDraft entry)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name == "name") entry.AddAuthor(xml.ReadText());
        }
    }

    private static void ReadSource(FeedXml xml, EntryDraft entry)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Name == "title") entry.Source = AtomText.ReadPlain(xml);
        }
    }
}

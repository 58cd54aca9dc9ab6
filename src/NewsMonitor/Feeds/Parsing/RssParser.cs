namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads RSS 0.91 to 2.0, and what claims to be. Extensions are read by <see cref="EntryExtensions"/> and <see cref="FeedExtensions"/>.</summary>
internal static class RssParser
{
    public static void Read(FeedXml xml, FeedDraft feed)
    {
        feed.Format = FeedFormat.Rss;
        ReadChannel(xml, feed);
    }

    /// <summary>Reads a channel, or an element that holds channels; an item standing beside the channel counts all the same.</summary>
    internal static void ReadChannel(FeedXml xml, FeedDraft feed)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Vocabulary, xml.Name)
            {
                case (Vocabulary.Rss, "channel" or "Channel") when depth < 2:
                    ReadChannel(xml, feed);
                    break;
                case (Vocabulary.Rss, "item" or "Item" or "items" or "entry"):
                    if (!ReadItemOrItems(xml, feed)) return;
                    break;
                case (Vocabulary.Rss, var name):
                    ReadChannelElement(xml, feed, name);
                    break;
                default:
                    FeedExtensions.Read(xml, feed);
                    break;
            }
        }
    }

    internal static bool ReadItem(FeedXml xml, FeedDraft feed)
    {
        var entry = new EntryDraft { Id = xml.RdfAttribute("about") };
        entry.SpareLink = xml.Resolve(entry.Id);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Vocabulary == Vocabulary.Rss) ReadItemElement(xml, entry, xml.Name);
            else EntryExtensions.Read(xml, entry);
        }

        return feed.Add(entry.ToEntry());
    }

    private static bool ReadItemOrItems(FeedXml xml, FeedDraft feed)
    {
        if (xml.Name != "items") return ReadItem(xml, feed);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml is { Vocabulary: Vocabulary.Rss, Name: "item" } && !ReadItem(xml, feed)) return false;
        }

        return true;
    }

    private static void ReadChannelElement(FeedXml xml, FeedDraft feed, string name)
    {
        switch (name)
        {
            case "title":
                feed.Title = PlainText.FromMarkup(xml.ReadText());
                break;
            case "description" or "tagline" or "subtitle":
                feed.Description = xml.ReadText();
                break;
            case "link":
                xml.Site = feed.Link ??= xml.Resolve(xml.Attribute("href") ?? xml.ReadText());
                break;
            case "language":
                feed.Language = xml.ReadText();
                break;
            case "ttl":
                feed.TimeToLiveMinutes = double.TryParse(xml.ReadText(), out var minutes) ? minutes : null;
                break;
        }
    }

    private static void ReadItemElement(FeedXml xml, EntryDraft entry, string name)
    {
        switch (name)
        {
            case "title":
                entry.Title = PlainText.FromMarkup(xml.ReadText());
                break;
            case "link":
                entry.Link ??= xml.Resolve(xml.Attribute("href") ?? xml.ReadText());
                break;
            case "guid" or "id":
                ReadGuid(xml, entry);
                break;
            case "description" or "summary" or "abstract":
                var summary = xml.ReadText();
                if (summary.Length > 0) entry.Summary = summary;
                break;
            case "body" or "fullitem" or "content":
                entry.Content = xml.ReadText();
                break;
            case "author" or "creator":
                entry.AddAuthor(xml.ReadText());
                break;
            case "category":
                entry.AddCategory(xml.ReadText());
                break;
            case "source":
                entry.Source = PlainText.FromMarkup(xml.ReadText());
                break;
            case "enclosure":
                entry.AddEnclosure(xml.Resolve(xml.Attribute("url")), xml.Attribute("type"), xml.Attribute("length"));
                break;
            default:
                ReadItemDate(xml, entry, name);
                break;
        }
    }

    private static void ReadItemDate(FeedXml xml, EntryDraft entry, string name)
    {
        switch (name)
        {
            case "pubDate" or "pubdate" or "PubDate" or "published":
                entry.Published ??= FeedDate.Parse(xml.ReadText());
                break;
            case "date" or "issued" or "created":
                entry.SparePublished ??= FeedDate.Parse(xml.ReadText());
                break;
            case "updated" or "modified" or "lastBuildDate":
                entry.Updated ??= FeedDate.Parse(xml.ReadText());
                break;
        }
    }

    private static void ReadGuid(FeedXml xml, EntryDraft entry)
    {
        var isPermaLink = !string.Equals(xml.Attribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        var guid = xml.ReadText();
        if (guid.Length == 0) return;
        entry.Id = guid;
        if (isPermaLink && Uri.IsWellFormedUriString(guid, UriKind.Absolute)) entry.SpareLink = xml.Resolve(guid);
    }
}

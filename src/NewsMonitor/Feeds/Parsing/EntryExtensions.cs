namespace NewsMonitor.Feeds.Parsing;

/// <summary>Elements of other vocabularies inside an entry: Dublin Core, content, Media RSS, iTunes, Atom, XHTML.</summary>
internal static class EntryExtensions
{
    public static void Read(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Vocabulary)
        {
            case Vocabulary.Content when xml.Name == "encoded":
                entry.Content = xml.ReadText();
                break;
            case Vocabulary.Xhtml when xml.Name is "body" or "div":
                entry.Content = xml.ReadMarkup();
                break;
            case Vocabulary.DublinCore:
                ReadDublinCore(xml, entry);
                break;
            case Vocabulary.Media:
                ReadMedia(xml, entry);
                break;
            case Vocabulary.Itunes:
                ReadItunes(xml, entry);
                break;
            case Vocabulary.Atom:
                AtomParser.ReadEntryElement(xml, entry);
                break;
        }
    }

    private static void ReadDublinCore(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Name)
        {
            case "title":
                entry.SpareTitle = PlainText.FromMarkup(xml.ReadText());
                break;
            case "description" or "abstract":
                entry.SpareSummary = xml.ReadText();
                break;
            case "creator" or "author":
                entry.AddAuthor(xml.ReadText());
                break;
            case "subject":
                entry.AddCategory(xml.ReadText());
                break;
            case "date" or "issued" or "created" or "available":
                entry.SparePublished ??= FeedDate.Parse(xml.ReadText());
                break;
            case "modified":
                entry.Updated ??= FeedDate.Parse(xml.ReadText());
                break;
            case "identifier":
                entry.Id ??= xml.ReadText();
                break;
        }
    }

    private static void ReadMedia(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Name)
        {
            case "title":
                entry.SpareTitle = PlainText.FromMarkup(xml.ReadText());
                break;
            case "description":
                entry.SpareSummary = xml.ReadText();
                break;
            case "credit" when xml.Attribute("role") == "author":
                entry.AddAuthor(xml.ReadText());
                break;
            case "content":
                entry.AddEnclosure(xml.Resolve(xml.Attribute("url")), xml.Attribute("type"), xml.Attribute("fileSize"));
                ReadMediaGroup(xml, entry);
                break;
            case "group":
                ReadMediaGroup(xml, entry);
                break;
        }
    }

    private static void ReadMediaGroup(FeedXml xml, EntryDraft entry)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml is not { Vocabulary: Vocabulary.Media, Name: "content" or "title" or "description" }) continue;
            if (xml.Name == "content") entry.AddEnclosure(xml.Resolve(xml.Attribute("url")), xml.Attribute("type"), xml.Attribute("fileSize"));
            else ReadMedia(xml, entry);
        }
    }

    private static void ReadItunes(FeedXml xml, EntryDraft entry)
    {
        switch (xml.Name)
        {
            case "title":
                entry.SpareTitle = PlainText.FromMarkup(xml.ReadText());
                break;
            case "summary" or "subtitle" when entry.SpareSummary.Length == 0:
                entry.SpareSummary = xml.ReadText();
                break;
            case "author":
                entry.AddAuthor(xml.ReadText());
                break;
        }
    }
}

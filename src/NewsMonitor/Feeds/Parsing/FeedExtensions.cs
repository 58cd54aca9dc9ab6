namespace NewsMonitor.Feeds.Parsing;

/// <summary>Elements of other vocabularies in the head of an RSS feed: Dublin Core, syndication, Atom's self and site links.</summary>
internal static class FeedExtensions
{
    public static void Read(FeedXml xml, FeedDraft feed)
    {
        switch (xml.Vocabulary, xml.Name)
        {
            case (Vocabulary.DublinCore, "title") when feed.Title.Length == 0:
                feed.Title = PlainText.FromMarkup(xml.ReadText());
                break;
            case (Vocabulary.DublinCore, "description") or (Vocabulary.Itunes, "summary" or "subtitle") when feed.Description.Length == 0:
                feed.Description = xml.ReadText();
                break;
            case (Vocabulary.DublinCore, "language"):
                feed.Language ??= xml.ReadText();
                break;
            case (Vocabulary.Atom, "link") when feed.Link is null && (xml.Attribute("rel") ?? "alternate") == "alternate":
                feed.Link = xml.Resolve(xml.Attribute("href"));
                break;
            case (Vocabulary.Syndication, "updatePeriod"):
                feed.UpdatePeriodMinutes = MinutesOf(xml.ReadText());
                break;
            case (Vocabulary.Syndication, "updateFrequency"):
                feed.UpdatesPerPeriod = double.TryParse(xml.ReadText(), out var times) ? times : 1;
                break;
        }
    }

    private static double MinutesOf(string period) => period.Trim() switch
    {
        "hourly" => 60,
        "daily" => 24 * 60,
        "weekly" => 7 * 24 * 60,
        "monthly" => 30 * 24 * 60,
        "yearly" => 365 * 24 * 60,
        _ => 0,
    };
}

using System.Text;
using System.Text.Json;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads JSON Feed 1.0 and 1.1, one item at a time.</summary>
internal static class JsonFeedParser
{
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    public static FeedReading Read(ReadOnlyMemory<char> text, Uri address, FeedDraft feed)
    {
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text.Span, utf8);
        var reader = new Utf8JsonReader(utf8.AsSpan(0, length), Options);
        feed.Format = FeedFormat.Json;
        try
        {
            return ReadDocument(ref reader, address, feed);
        }
        catch (JsonException) when (feed.Entries.Count > 0)
        {
            feed.Repairs.Add("The document breaks off or is broken; the entries before that were kept.");
            return new FeedReading.Parsed(feed.ToFeed());
        }
        catch (JsonException broken)
        {
            return !text.Span.TrimEnd().EndsWith("}")
                ? FeedParser.CutOff("the JSON ends inside the document")
                : FeedParser.Fail(FaultKind.NotAFeed, $"broken JSON at byte {broken.BytePositionInLine}, line {broken.LineNumber + 1}", "The document is broken JSON and cannot be read as a feed; tell the site, or try another of its feeds.");
        }
    }

    private static FeedReading ReadDocument(ref Utf8JsonReader reader, Uri address, FeedDraft feed)
    {
        var isFeed = false;
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                isFeed |= ReadProperty(ref reader, address, feed);
            }
        }

        return isFeed
            ? new FeedReading.Parsed(feed.ToFeed())
            : FeedParser.Fail(FaultKind.NotAFeed, "JSON without version or items", "This is JSON but no JSON Feed; check the address, or add the site's address and its feed is looked for.");
    }

    /// <summary>Reads one property of the document; true for one that only a feed has.</summary>
    private static bool ReadProperty(ref Utf8JsonReader reader, Uri address, FeedDraft feed)
    {
        var name = reader.GetString();
        reader.Read();
        if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
        {
            ReadItems(ref reader, address, feed);
            return true;
        }

        var value = JsonElement.ParseValue(ref reader);
        switch (name)
        {
            case "version":
                return Text(value).StartsWith("https://jsonfeed.org/version/", StringComparison.OrdinalIgnoreCase) || Text(value).StartsWith("http://jsonfeed.org/version/", StringComparison.OrdinalIgnoreCase);
            case "title":
                feed.Title = PlainText.Fold(Text(value));
                break;
            case "description":
                feed.Description = PlainText.Encode(Text(value));
                break;
            case "home_page_url":
                feed.Link = WebAddress.Resolve(address, Text(value));
                break;
            case "language":
                feed.Language = Text(value);
                break;
        }

        return false;
    }

    private static void ReadItems(ref Utf8JsonReader reader, Uri address, FeedDraft feed)
    {
        var hasRoom = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!hasRoom)
            {
                reader.Skip();
                continue;
            }

            var item = JsonElement.ParseValue(ref reader);
            if (item.ValueKind == JsonValueKind.Object) hasRoom = feed.Add(ReadItem(item, address));
        }
    }

    private static ParsedEntry ReadItem(JsonElement item, Uri address)
    {
        var entry = new EntryDraft
        {
            Id = Text(item, "id"),
            Link = WebAddress.Resolve(address, Text(item, "url")),
            SpareLink = WebAddress.Resolve(address, Text(item, "external_url")),
            Title = PlainText.Fold(Text(item, "title")),
            Summary = PlainText.Encode(Text(item, "summary")),
            Content = Text(item, "content_html").Trim(),
            Published = FeedDate.Parse(Text(item, "date_published")),
            Updated = FeedDate.Parse(Text(item, "date_modified")),
        };
        if (entry.Content.Length == 0) entry.Content = PlainText.Encode(Text(item, "content_text").Trim());
        foreach (var author in List(item, "authors")) entry.AddAuthor(Text(author, "name"));
        if (item.TryGetProperty("author", out var lone)) entry.AddAuthor(Text(lone, "name"));
        foreach (var tag in List(item, "tags")) entry.AddCategory(Text(tag));
        foreach (var file in List(item, "attachments")) entry.AddEnclosure(WebAddress.Resolve(address, Text(file, "url")), Text(file, "mime_type"), Text(file, "size_in_bytes"));
        return entry.ToEntry();
    }

    private static JsonElement.ArrayEnumerator List(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Text(value) : "";

    /// <summary>A string, or a number as it is written: some feeds number their items.</summary>
    private static string Text(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // The string holds half a surrogate pair.
            return "";
        }
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Writes a feed as JSON Feed 1.1, on one line. Format and repairs stand under <c>_monitor</c>.</summary>
public static class JsonFeedWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="feed">The feed.</param>
    /// <param name="address">Where it came from; left out when null.</param>
    public static string Write(ParsedFeed feed, Uri? address)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            WriteUnlessEmpty(json, "home_page_url", feed.Link?.AbsoluteUri);
            WriteUnlessEmpty(json, "feed_url", address?.AbsoluteUri);
            WriteUnlessEmpty(json, "description", PlainText.FromMarkup(feed.Description));
            WriteUnlessEmpty(json, "language", feed.Language);
            WriteReading(json, feed);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) WriteItem(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteReading(Utf8JsonWriter json, ParsedFeed feed)
    {
        json.WriteStartObject("_monitor");
        json.WriteString("format", feed.Format.ToString().ToLowerInvariant());
        WriteList(json, "repairs", feed.Repairs);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ParsedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id ?? entry.Link?.AbsoluteUri ?? "");
        WriteUnlessEmpty(json, "url", entry.Link?.AbsoluteUri);
        WriteUnlessEmpty(json, "title", entry.Title);
        // An item without content shows its summary, as feeds that have descriptions alone are written.
        json.WriteString("content_html", entry.Content.Length > 0 ? entry.Content : entry.Summary);
        WriteUnlessEmpty(json, "summary", PlainText.FromMarkup(entry.Summary));
        WriteDate(json, "date_published", entry.Published);
        WriteDate(json, "date_modified", entry.Updated);
        if (entry.Authors.Count > 0) WriteAuthors(json, entry.Authors);
        if (entry.Categories.Count > 0) WriteList(json, "tags", entry.Categories);
        if (entry.Enclosures.Count > 0) WriteAttachments(json, entry.Enclosures);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<string> authors)
    {
        json.WriteStartArray("authors");
        foreach (var name in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, IReadOnlyList<ParsedEnclosure> enclosures)
    {
        json.WriteStartArray("attachments");
        foreach (var file in enclosures)
        {
            json.WriteStartObject();
            json.WriteString("url", file.Address.AbsoluteUri);
            json.WriteString("mime_type", file.MediaType);
            if (file.Length is { } bytes) json.WriteNumber("size_in_bytes", bytes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } stated) json.WriteString(name, stated.ToString("yyyy-MM-dd'T'HH:mm:ssK"));
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }
}

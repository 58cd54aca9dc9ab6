using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Host.Cli;

/// <summary>A feed as a command was given it, by address or as a file.</summary>
/// <param name="Feed">The feed; null when there is a fault.</param>
/// <param name="Address">Where it was found.</param>
/// <param name="Refusal">Why there is none.</param>
internal sealed record FeedDocument(ParsedFeed? Feed, Uri? Address, string? Refusal)
{
    /// <summary>Fetches or opens it, and reads it.</summary>
    /// <param name="place">An http or https address, or a path.</param>
    /// <param name="fetcher">Made only when something is to be fetched.</param>
    public static async Task<FeedDocument> OpenAsync(string place, Lazy<WebFetcher> fetcher, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(place, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return await OfFileAsync(place, cancellation);
        }

        return await fetcher.Value.FetchAsync(address, validators: null, cancellation) switch
        {
            FetchOutcome.Fetched(var document) => Of(FeedParser.Parse(document.Body, document.ContentType, document.Address), document.Address),
            FetchOutcome.Failed failed => new FeedDocument(null, address, failed.Fault.Sentence),
            _ => throw new InvalidOperationException("An answer of \"not modified\" to a question without validators."),
        };
    }

    private static async Task<FeedDocument> OfFileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > FetchOptions.DefaultMaxBytes })
            {
                return new FeedDocument(null, null, $"The file {path} is larger than {FetchOptions.DefaultMaxBytes >> 20} MiB, the most that is read of one feed.");
            }

            var body = await File.ReadAllBytesAsync(path, cancellation);
            return Of(FeedParser.Parse(body, contentType: null, new Uri(Path.GetFullPath(path))), address: null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new FeedDocument(null, null, File.Exists(path) ? $"The file {path} cannot be read." : $"There is no file {path}.");
        }
    }

    private static FeedDocument Of(FeedReading reading, Uri? address) => reading switch
    {
        FeedReading.Parsed(var feed) => new FeedDocument(feed, address, null),
        FeedReading.Failed(var fault) => new FeedDocument(null, address, fault.Sentence),
        _ => throw new InvalidOperationException("A reading that nobody handles."),
    };
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace NewsMonitor.Alerts.Posting;

/// <summary>What came back from one call of a chat platform.</summary>
public sealed record ApiAnswer
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>Null when no answer came; <see cref="Fault"/> says why.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Why no answer came: "could not be reached (ConnectionError)".</summary>
    public string? Fault { get; init; }

    public HttpResponseHeaders? Headers { get; init; }

    /// <summary>The body; undefined when it is no JSON object.</summary>
    public JsonElement Body { get; init; }

    /// <summary>For a call that was not made, since the platform's limit is known to be used up: for how long it is.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The wait that was asked for: by our own count of the limits, by the body's <c>retry_after</c>, by the header
    /// <c>Retry-After</c>; null when it was not.</summary>
    public TimeSpan? AskedWait => Wait ?? ((Number("retry_after") ?? HeaderNumber("Retry-After")) is { } seconds ? WaitOf(seconds) : null);

    public bool IsSuccess => Status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices;

    public bool HasBody => Body.ValueKind == JsonValueKind.Object;

    /// <summary>A call that is not made, since the platform's limit is known to be used up.</summary>
    public static ApiAnswer Limited(TimeSpan wait) => new() { Status = HttpStatusCode.TooManyRequests, Wait = wait };

    /// <summary>A text of the body; null when it is not there or blank.</summary>
    public string? Text(string name) =>
        HasBody && Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>A number of the body; null when it is not there.</summary>
    public double? Number(string name) =>
        HasBody && Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>Whether the body says true.</summary>
    public bool Flag(string name) => HasBody && Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A header's number; null when it is not there or is none.</summary>
    public double? HeaderNumber(string name) =>
        Header(name) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A header's first value; null when it is not there.</summary>
    public string? Header(string name) => Headers is not null && Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>The wait that so many seconds ask for, within reason; 1 s when nothing usable was said.</summary>
    public static TimeSpan WaitOf(double? seconds) => seconds switch
    {
        > 0 and var some => some < LongestWait.TotalSeconds ? TimeSpan.FromSeconds(some) : LongestWait,
        _ => TimeSpan.FromSeconds(1),
    };
}

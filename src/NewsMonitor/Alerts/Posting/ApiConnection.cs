using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsMonitor.Alerts.Posting;

/// <summary>Calls a chat platform's HTTP API with the bot's token: one call at a time limit, no redirects, bounded answers.</summary>
public sealed class ApiConnection : IDisposable
{
    /// <summary>Names in snake case, nulls left out.</summary>
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private const int MostBytes = 4 * 1024 * 1024;

    private readonly PostingOptions options;
    private readonly TimeProvider clock;
    private readonly HttpClient http;

    /// <param name="options">Where, with which token.</param>
    /// <param name="scheme">How the token is presented: <c>Bot</c>, <c>Bearer</c>; null for addresses that are not to see it.</param>
    /// <param name="userAgent">The name by which the platform wants to be called upon.</param>
    public ApiConnection(PostingOptions options, string? scheme, string userAgent, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        http = new HttpClient(sockets)
        {
            BaseAddress = options.ApiBaseUrl,
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = MostBytes,
        };
        http.DefaultRequestHeaders.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, options.Token);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", userAgent);
    }

    /// <summary>Makes one call. Whatever goes wrong on the way comes back in the answer; only cancellation throws.</summary>
    /// <param name="path">Under the base address, without a slash in front; or an address of its own.</param>
    /// <param name="body">Sent as JSON with names in snake case, nulls left out; null for none.</param>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.CallTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : Content(body) };
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var bytes = await response.Content.ReadAsByteArrayAsync(either.Token);
            return new ApiAnswer { Status = response.StatusCode, Headers = response.Headers, Body = Read(bytes) };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new ApiAnswer { Fault = $"gave no answer within {options.CallTimeout.TotalSeconds:0.#} s" };
        }
        catch (HttpRequestException fault)
        {
            return new ApiAnswer { Fault = $"could not be reached ({fault.HttpRequestError})" };
        }
    }

    public void Dispose() => http.Dispose();

    private static ByteArrayContent Content(object body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), Json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static JsonElement Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // A page of some server in between; the status says what there is to say.
            return default;
        }
    }
}

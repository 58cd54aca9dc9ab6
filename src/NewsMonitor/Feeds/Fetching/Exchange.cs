using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Sends one request and reads its answer; redirects are left to the caller.</summary>
internal sealed class Exchange(FetchOptions options, TimeProvider time) : IDisposable
{
    private const string UserAgent = "Monitor/1.0 (+feed reader)";
    private const string Accept =
        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5";

    private const int MaxHeaderKilobytes = 64;
    private const int MaxValidatorLength = 1024;
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private readonly HttpMessageInvoker http = new(Handler(options));

    /// <summary>Sends and reads within <paramref name="left"/>.</summary>
    public async Task<Hop> SendAsync(Uri address, Validators? validators, TimeSpan left, CancellationToken cancellation)
    {
        if (left <= TimeSpan.Zero)
            return Failed(FetchFaults.TimedOut(options.Timeout));
        using var clock = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
        try
        {
            using var request = Request(address, validators);
            using var response = await http.SendAsync(request, either.Token);
            return await AnswerAsync(response, address, validators, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(FetchFaults.TimedOut(options.Timeout));
        }
        catch (HttpRequestException e)
        {
            return Failed(FetchFaults.Of(e));
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Hop> AnswerAsync(HttpResponseMessage response, Uri address, Validators? validators, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return Uri.TryCreate(address, Header(response.Headers, "Location"), out var next)
                ? new Hop.Onward(next, Permanent: status is 301 or 308)
                : Failed(FetchFaults.BadRedirect(status));
        }

        if (status == 304 && validators is not null)
            return new Hop.End(new FetchOutcome.NotModified());
        if (!response.IsSuccessStatusCode)
            return new Hop.End(new FetchOutcome.Failed(FetchFaults.Status(status), RetryAfter(response)));
        return await BodyReader.ReadAsync(response.Content, options.MaxBytes, cancellation) switch
        {
            BodyReading.Whole whole => new Hop.End(new FetchOutcome.Fetched(new WebDocument(
                whole.Bytes, Header(response.Content.Headers, "Content-Type"), address,
                Validator(response.Headers, "ETag"), Validator(response.Content.Headers, "Last-Modified"), MovedPermanently: false))),
            BodyReading.Failed failed => Failed(failed.Fault),
            var other => throw new InvalidOperationException($"A body reading of no known kind: {other}."),
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? (asked?.Date - time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }

    private static Hop.End Failed(Fault fault) => new(new FetchOutcome.Failed(fault));

    private static string? Header(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 ? values.First() : null;

    private static string? Validator(HttpHeaders headers, string name) =>
        Header(headers, name) is { Length: > 0 and <= MaxValidatorLength } value ? value : null;

    private static HttpRequestMessage Request(Uri address, Validators? validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var headers = request.Headers;
        headers.TryAddWithoutValidation("User-Agent", UserAgent);
        headers.TryAddWithoutValidation("Accept", Accept);
        headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (validators?.ETag is { } tag)
            headers.TryAddWithoutValidation("If-None-Match", tag);
        if (validators?.LastModified is { } date)
            headers.TryAddWithoutValidation("If-Modified-Since", date);
        return request;
    }

    private static SocketsHttpHandler Handler(FetchOptions options) => new()
    {
        ConnectCallback = new WalledConnection(new AddressWall(options.AllowedNetworks.Select(IPNetwork.Parse))).OpenAsync,
        ConnectTimeout = options.Timeout,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = MaxHeaderKilobytes,
        MaxResponseDrainSize = 0,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // Validators go back byte for byte; addresses in Location are UTF-8 in practice.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (name, _) => name.Equals("Location", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Encoding.Latin1,
        SslOptions = new SslClientAuthenticationOptions
        {
            // A certificate may name addresses to download its issuers from; those would never meet the wall.
            CertificateChainPolicy = new X509ChainPolicy
            {
                DisableCertificateDownloads = true,
                RevocationMode = X509RevocationMode.NoCheck,
                ApplicationPolicy = { new Oid(ServerAuthentication) },
            },
        },
    };
}

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Fetches feeds and article pages from an untrusted web: public addresses alone; bounded time, bytes, redirects
/// and requests at once. Faults of the network come back as outcomes; only cancellation throws.</summary>
public sealed class WebFetcher : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider time;
    private readonly Exchange exchange;
    private readonly HostGate hosts;
    private readonly SemaphoreSlim requests;

    /// <exception cref="ArgumentException">The options are not valid.</exception>
    public WebFetcher(FetchOptions options, TimeProvider time)
    {
        if (options.Validate() is [var problem, ..])
            throw new ArgumentException(problem, nameof(options));
        this.options = options;
        this.time = time;
        exchange = new Exchange(options, time);
        hosts = new HostGate(options.PerHost);
        requests = new SemaphoreSlim(options.Concurrency);
    }

    /// <summary>Fetches one document, following redirects. The time limit counts while servers are at work, not while a
    /// request waits for its turn.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="validators">Those of the last good answer; with them the server may say "not modified".</param>
    public async Task<FetchOutcome> FetchAsync(Uri address, Validators? validators, CancellationToken cancellation)
    {
        var seen = new HashSet<Uri>();
        var permanent = true;
        var left = options.Timeout;
        for (var at = address; ;)
        {
            if (Refusal(at, seen) is { } refusal)
                return new FetchOutcome.Failed(refusal);
            using var place = await hosts.EnterAsync(at.IdnHost, cancellation);
            await requests.WaitAsync(cancellation);
            var started = time.GetTimestamp();
            try
            {
                var hop = await exchange.SendAsync(at, validators, left, cancellation);
                if (hop is Hop.End end)
                    return Marked(end.Outcome, seen.Count > 1 && permanent);
                var onward = (Hop.Onward)hop;
                var downgraded = at.Scheme == Uri.UriSchemeHttps && onward.Address.Scheme == Uri.UriSchemeHttp;
                permanent &= onward.Permanent && !downgraded;
                at = onward.Address;
            }
            finally
            {
                requests.Release();
            }

            left -= time.GetElapsedTime(started);
        }
    }

    public void Dispose()
    {
        exchange.Dispose();
        requests.Dispose();
    }

    private Fault? Refusal(Uri address, HashSet<Uri> seen)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            return FetchFaults.WrongScheme(address);
        if (address.UserInfo.Length > 0)
            return FetchFaults.Credentials;
        if (!seen.Add(address))
            return FetchFaults.RedirectLoop;
        return seen.Count > options.MaxRedirects + 1 ? FetchFaults.TooManyRedirects(options.MaxRedirects) : null;
    }

    private static FetchOutcome Marked(FetchOutcome outcome, bool movedPermanently) =>
        outcome is FetchOutcome.Fetched fetched && movedPermanently
            ? new FetchOutcome.Fetched(fetched.Document with { MovedPermanently = true })
            : outcome;
}

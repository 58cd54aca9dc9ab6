using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds.Fetching;

/// <summary>Tests that fetch from a server of their own over loopback.</summary>
public abstract class FetchingTests : IAsyncDisposable
{
    private protected static readonly FetchOptions Open = new() { AllowedNetworks = ["127.0.0.0/8"], MaxBytes = 100_000 };

    private protected LoopbackServer Server { get; } = new();

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private protected async Task<FetchOutcome> FetchAsync(string path, FetchOptions? options = null, Validators? validators = null)
    {
        using var fetcher = new WebFetcher(options ?? Open, TimeProvider.System);
        return await fetcher.FetchAsync(Server[path], validators, CancellationToken.None);
    }

    private protected async Task<WebDocument> FetchedAsync(string path)
    {
        var outcome = await FetchAsync(path);
        return outcome is FetchOutcome.Failed failed
            ? throw new InvalidOperationException(failed.Fault.ToString())
            : Assert.IsType<FetchOutcome.Fetched>(outcome).Document;
    }

    private protected async Task<Fault> FaultAsync(string path, Action<LoopbackServer>? serve = null, FetchOptions? options = null)
    {
        serve?.Invoke(Server);
        var fault = Assert.IsType<FetchOutcome.Failed>(await FetchAsync(path, options)).Fault;
        Assert.EndsWith(".", fault.Sentence);
        return fault;
    }
}

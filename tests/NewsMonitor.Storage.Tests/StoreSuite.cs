using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Tests;

/// <summary>What every store must do, whichever database is under it. A class for each database inherits it.</summary>
public abstract partial class StoreSuite : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private Store store = null!;

    /// <summary>The clock of the store under test.</summary>
    private protected ManualTime Time { get; } = new(Sample.Start);

    public async Task InitializeAsync() => store = await OpenAsync(Time);

    public async Task DisposeAsync() => await store.DisposeAsync();

    /// <summary>An empty store.</summary>
    protected abstract Task<Store> OpenAsync(TimeProvider time);

    private async Task<ClaimPage> SearchAsync(string words, StandingKind? status = null, DateTimeOffset? since = null, int page = 1, int size = 10) =>
        await store.Ledger.SearchAsync(new ClaimQuery(words, status, since, page, size), None);

    private async Task<string[]> SentencesAsync(string words) => [.. (await SearchAsync(words)).Claims.Select(claim => claim.Sentence)];
}

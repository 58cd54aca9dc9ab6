using NewsMonitor.Ledger;

namespace NewsMonitor.Alerts;

/// <summary>Claims and alerts as they stand within one correction, each read once: a word on a claim that many reports tell concerns
/// each of them.</summary>
internal sealed class ReadOnce(ILedger ledger, IAlertBook book)
{
    private readonly Dictionary<ClaimNumber, ClaimHistory?> claims = [];
    private readonly Dictionary<long, Alert?> alerts = [];

    public async Task<ClaimHistory?> ClaimAsync(ClaimNumber number, CancellationToken cancellation) =>
        claims.TryGetValue(number, out var known) ? known : claims[number] = await ledger.FindAsync(number, cancellation);

    /// <summary>The alert that an item has made; null for none.</summary>
    public async Task<Alert?> AlertAsync(long itemId, CancellationToken cancellation) =>
        alerts.TryGetValue(itemId, out var known) ? known : alerts[itemId] = await book.OfItemAsync(itemId, cancellation);
}

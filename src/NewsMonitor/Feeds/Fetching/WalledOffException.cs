namespace NewsMonitor.Feeds.Fetching;

/// <summary>Carries the wall's refusal out of the HTTP handler; never leaves the fetcher.</summary>
internal sealed class WalledOffException(string address) : Exception($"leads to {address}, which is not public");

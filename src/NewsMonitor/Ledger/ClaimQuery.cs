namespace NewsMonitor.Ledger;

/// <summary>What <c>/claims</c> asks.</summary>
/// <param name="Words">A topic's name, or words to look for in the sentences; blank for all.</param>
/// <param name="Status">Only claims of this standing.</param>
/// <param name="Since">Only claims with an appearance published at or after this.</param>
/// <param name="Page">Counts from 1.</param>
/// <param name="PageSize">Rows a page, 1 to 50.</param>
/// <param name="Newest">How many of the latest sentences with the words are looked at; null for all.</param>
public sealed record ClaimQuery(
    string Words, StandingKind? Status = null, DateTimeOffset? Since = null, int Page = 1, int PageSize = 10, int? Newest = null);

namespace NewsMonitor.Ledger;

/// <summary>What <c>/claims</c> asks.</summary>
/// <param name="Words">A topic's name, or words to look for in the sentences; blank for all.</param>
/// <param name="Status">Only claims of this standing.</param>
/// <param name="Since">Only claims with an appearance published at or after this.</param>
/// <param name="Page">Counts from 1.</param>
/// <param name="PageSize">Rows a page, 1 to 50.</param>
/// <param name="Newest">How many sentences with the words are looked at, the latest first, of claims that are as the rest asks.</param>
public sealed record ClaimQuery(
    string Words, StandingKind? Status = null, DateTimeOffset? Since = null, int Page = 1, int PageSize = 10, int Newest = ClaimQuery.MostSentences)
{
    /// <summary>More than anybody reads, and soon found and sorted.</summary>
    public const int MostSentences = 3_000;
}

namespace NewsMonitor.Ledger;

/// <summary>One page of an answer to a <see cref="ClaimQuery"/>, newest appearance first.</summary>
/// <param name="Claims">The claims of this page.</param>
/// <param name="Total">Claims on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Pages">How many there are; at least 1.</param>
public sealed record ClaimPage(IReadOnlyList<ClaimHistory> Claims, int Total, int Page, int Pages);

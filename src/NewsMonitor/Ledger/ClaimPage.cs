using System.Globalization;

namespace NewsMonitor.Ledger;

/// <summary>One page of an answer to a <see cref="ClaimQuery"/>, newest appearance first.</summary>
/// <param name="Claims">The claims of this page.</param>
/// <param name="Total">Claims on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Pages">How many there are; at least 1.</param>
public sealed record ClaimPage(IReadOnlyList<ClaimHistory> Claims, int Total, int Page, int Pages)
{
    /// <summary>Whether there are others, which were not looked at: the words are in too many sentences.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many there are, for people: "1,204", or "more than 2,000".</summary>
    public string Count => (IsCut ? "more than " : "") + (IsCut ? Rounded : Total).ToString("N0", CultureInfo.InvariantCulture);

    private int Rounded => Total - (Total % (int)Math.Pow(10, (int)Math.Log10(Math.Max(1, Total))));
}

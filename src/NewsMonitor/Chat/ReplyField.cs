using NewsMonitor.Ledger;

namespace NewsMonitor.Chat;

/// <summary>A part of a reply under a heading of its own.</summary>
/// <param name="Heading">One line.</param>
/// <param name="Lines">What stands under it.</param>
/// <param name="Link">The article it speaks of.</param>
/// <param name="Claim">The claim it speaks of, for platforms that can link to one.</param>
public sealed record ReplyField(string Heading, IReadOnlyList<string> Lines, Uri? Link = null, ClaimNumber? Claim = null);

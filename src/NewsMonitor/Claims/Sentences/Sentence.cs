using NewsMonitor.Items;

namespace NewsMonitor.Claims.Sentences;

/// <summary>A sentence with its place and its tokens.</summary>
/// <param name="Field">The field it stands in.</param>
/// <param name="Start">First UTF-16 unit, leading blanks left out.</param>
/// <param name="Length">UTF-16 units, trailing blanks left out.</param>
/// <param name="Tokens">Its words and marks, dateline left out.</param>
internal sealed record Sentence(ItemField Field, int Start, int Length, List<Token> Tokens);

using NewsMonitor.Items;

namespace NewsMonitor.Claims;

/// <summary>An exact substring of an item.</summary>
/// <param name="Field">The field it stands in.</param>
/// <param name="Start">First UTF-16 unit in that field.</param>
/// <param name="Text">The words, verbatim.</param>
public sealed record Quote(ItemField Field, int Start, string Text);

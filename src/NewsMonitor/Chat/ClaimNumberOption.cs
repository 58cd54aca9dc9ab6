using System.Globalization;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat;

/// <summary>Reads a claim's number as people type it: 12 or #12.</summary>
internal static class ClaimNumberOption
{
    /// <summary>The number; null when the text is none.</summary>
    public static ClaimNumber? Read(string text) => Count(text.StartsWith('#') ? text[1..] : text) is { } number ? new ClaimNumber(number) : null;

    /// <summary>A whole number from 1; null when the text is none.</summary>
    public static long? Count(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    /// <summary>"There is no claim #7."</summary>
    public static string Missing(ClaimNumber number) => $"There is no claim {number}. /claims finds claims by topic or words.";
}

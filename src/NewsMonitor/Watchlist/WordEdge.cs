namespace NewsMonitor.Watchlist;

/// <summary>Where words begin and end in folded text. Scripts written without spaces have an edge at every letter;
/// Korean has one behind every letter, as particles follow a name unspaced.</summary>
internal static class WordEdge
{
    public static bool StartsAt(ReadOnlySpan<char> text, int at) =>
        at == 0 || !IsWord(text[at - 1]) || !IsWord(text[at]) || IsUnspaced(text[at - 1]) || IsUnspaced(text[at])
        || IsHangul(text[at - 1]) != IsHangul(text[at]);

    public static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        at == text.Length || !IsWord(text[at - 1]) || !IsWord(text[at]) || IsUnspaced(text[at - 1]) || IsUnspaced(text[at]) || IsHangul(text[at - 1]) || IsHangul(text[at]);

    /// <summary>An edge, or one behind an English plural's s: "S-400s", "missiles".</summary>
    public static bool EndsOrPluralAt(ReadOnlySpan<char> text, int at) =>
        EndsAt(text, at) || (text[at] == 's' && char.IsAsciiLetterOrDigit(text[at - 1]) && EndsAt(text, at + 1));

    private static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF';

    // Thai and Lao, Burmese, Khmer, kana, Han with its extensions.
    private static bool IsUnspaced(char c) => c >= '\u0E00'
        && c is <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u312F')
            or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}

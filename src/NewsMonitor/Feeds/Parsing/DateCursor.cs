using System.Globalization;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads a date character by character.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    public readonly bool AtEnd => at >= text.Length;

    public readonly char Current => at < text.Length ? text[at] : '\0';

    public readonly ReadOnlySpan<char> Rest => text[at..];

    public void Step() => at++;

    public bool Accept(char c)
    {
        if (Current != c || AtEnd) return false;
        at++;
        return true;
    }

    /// <summary>How many digits, of any script, stand next.</summary>
    public readonly int DigitsAhead()
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        return end - at;
    }

    /// <summary>Reads a number of exactly so many digits, of any script.</summary>
    public int Digits(int count)
    {
        var number = 0;
        for (var end = at + count; at < end; at++)
        {
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]);
        }

        return number;
    }

    /// <summary>Reads what follows a decimal point as a part of one; 0 when nothing does.</summary>
    public double Fraction()
    {
        var part = 0.0;
        for (var scale = 0.1; char.IsDigit(Current); scale /= 10, at++)
        {
            part += CharUnicodeInfo.GetDecimalDigitValue(Current) * scale;
        }

        return part;
    }

    /// <summary>Reads a run of letters.</summary>
    public ReadOnlySpan<char> Letters()
    {
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark)) at++;
        return text[start..at];
    }
}

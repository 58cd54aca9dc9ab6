using System.Text;

namespace NewsMonitor.Watchlist;

/// <summary>How a term is looked for. A hyphen and a space are the same; between letters and digits that follow them, and
/// wherever the term itself has one between a letter and a digit, either may stand or none: "S-400" finds "S 400" and
/// "S400", and "S400" finds "S-400". A star at an end lets the word go on there: "росси*". Letters that look alike in
/// two scripts are not the same, so the Cyrillic "С-400" is a term of its own.</summary>
internal static class TermPattern
{
    /// <summary>Stands for a hyphen or a space.</summary>
    public const char Joint = '-';

    private const int MaxChoices = 5;

    /// <summary>Whether a term can be looked for: it holds a letter or a digit.</summary>
    public static bool IsUsable(string term) => FoldedText.Of(term).AsSpan().IndexOfAnyExcept("* -") >= 0;

    /// <summary>Every folded text that the term is found as.</summary>
    public static IReadOnlyList<string> Variants(string term)
    {
        var folded = string.Join(Joint, FoldedText.Of(term).Trim('*').Split(['-', ' '], StringSplitOptions.RemoveEmptyEntries));
        var variants = new List<StringBuilder> { new() };
        var choices = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            var isOptional = choices < MaxChoices && (c == Joint ? IsDesignator(folded, i) : i > 0 && char.IsLetter(folded[i - 1]) && char.IsAsciiDigit(c));
            if (isOptional && ++choices > 0) variants.AddRange(variants.ConvertAll(variant => Copy(variant).Append(Joint)));
            if (c == Joint && isOptional) continue;
            foreach (var variant in variants) variant.Append(c);
        }

        return variants.ConvertAll(variant => variant.ToString());
    }

    public static bool IsOpenAtStart(string term) => term.AsSpan().TrimStart().StartsWith("*");

    public static bool IsOpenAtEnd(string term) => term.AsSpan().TrimEnd().EndsWith("*");

    private static bool IsDesignator(string folded, int at) =>
        (char.IsLetter(folded[at - 1]) && char.IsAsciiDigit(folded[at + 1])) || (char.IsAsciiDigit(folded[at - 1]) && char.IsLetter(folded[at + 1]));

    private static StringBuilder Copy(StringBuilder text) => new(text.ToString());
}

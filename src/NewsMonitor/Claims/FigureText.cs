using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims;

/// <summary>Figures in words.</summary>
internal static class FigureText
{
    /// <summary>The figure as written: "USD 1.1 billion", "42 airliners a month", "12 %".</summary>
    public static string Of(Quantity quantity)
    {
        var (scaled, magnitude) = quantity.Stated switch
        {
            >= 1_000_000_000m => (quantity.Stated / 1_000_000_000m, " billion"),
            >= 1_000_000m => (quantity.Stated / 1_000_000m, " million"),
            _ => (quantity.Stated, ""),
        };
        var number = scaled.ToString("0.##") + magnitude;
        return quantity switch
        {
            { Role: "count" } => $"{number} {Counted(quantity)}",
            { Role: ['a', ' ', ..] } => $"{number} {Counted(quantity)} {quantity.Role}",
            { Unit.Length: 3 } => $"{quantity.Unit.ToUpperInvariant()} {number}",
            _ => $"{number} {quantity.Unit}",
        };
    }

    /// <summary>What the sentence counts, as its list names it: "air-defence" may be systems or missiles.</summary>
    private static string Counted(Quantity quantity) =>
        quantity.Stated == 1 || quantity.Unit is "people" || !quantity.Unit.All(char.IsAsciiLetter) ? quantity.Unit : Inflection.Plural(quantity.Unit);
}

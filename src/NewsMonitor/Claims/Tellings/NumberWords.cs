using System.Globalization;
using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads numbers written in figures or words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The number that starts at a token and the token after it; "one" alone is no number but an article.</summary>
    public static (decimal Value, int End)? Read(SentenceReading reading, int at)
    {
        var norm = reading.Norm(at);
        decimal? value = Small.AsSpan().IndexOf(norm) is > 1 and var small ? small
            : norm switch { "thirty" => 30, "forty" => 40, "fifty" => 50, "sixty" => 60, "seventy" => 70, "eighty" => 80, "ninety" => 90, "dozen" => 12, _ => Digits(norm) };
        if (value is not { } number)
        {
            return null;
        }

        var end = at + 1;
        while (end < at + 3 && Scale(reading.Norm(end)) is { } scale && number * scale < 1_000_000_000_000_000m)
        {
            number *= scale;
            end++;
        }

        return (number, end);
    }

    private static decimal? Digits(string norm) =>
        norm is [(>= '0' and <= '9') or '.', ..]
        && decimal.TryParse(norm, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && value is > 0 and < 1_000_000_000_000m ? value : null;

    private static decimal? Scale(string norm) => norm switch
    {
        "dozen" => 12m,
        "hundred" => 100m,
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        _ => null,
    };
}

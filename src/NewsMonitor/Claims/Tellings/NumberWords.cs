using System.Globalization;
using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads numbers written in figures or words.</summary>
internal static class NumberWords
{
    /// <summary>The number that starts at a token and the token after it; "one" alone is no number but an article.</summary>
    public static (decimal Value, int End)? Read(SentenceReading reading, int at)
    {
        var norm = reading.Norm(at);
        var value = Named(norm) ?? Digits(norm);
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

    /// <summary>Whether a number may start with a word.</summary>
    public static bool MayStart(string norm) => Named(norm) is not null || norm is [(>= '0' and <= '9') or '.', ..];

    private static decimal? Named(string norm) => norm switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        "dozen" => 12,
        _ => null,
    };

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

using System.Globalization;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads amounts of money and distances, with magnitudes and "about", "up to", "at least".</summary>
internal static class Quantities
{
    /// <summary>"About" and a rounded figure agree with what lies this close, as a share of the figure.</summary>
    private const decimal Tolerance = 0.05m;

    /// <summary>The amount of money that starts at a token, and the token after it; null when there is none.</summary>
    public static (Quantity Quantity, int End)? Money(SentenceReading reading, int at, string role)
    {
        var unit = reading.Norm(at) switch { "$" or "usd" => "usd", "€" or "eur" => "eur", "£" or "gbp" => "gbp", _ => null };
        var first = unit is null ? at : at + 1;
        if (Number(reading, first) is not { } number)
        {
            return null;
        }

        var end = first + 1;
        var value = Scaled(number, Magnitude(reading.Norm(end)));
        end += Magnitude(reading.Norm(end)) is null ? 0 : 1;
        if (unit is null)
        {
            unit = reading.Norm(end) switch { "dollars" or "dollar" => "usd", "euros" or "euro" => "eur", "pounds" => "gbp", "rubles" or "roubles" => "rub", _ => null };
            end++;
        }

        return unit is null || value is null ? null : (Bounded(role, unit, value.Value, LastDigit(number) * (value.Value / number), reading.Norm(at - 1), reading.Norm(at - 2)), end);
    }

    /// <summary>Whether an amount of money may start with a word.</summary>
    public static bool MayStart(string norm) => norm is "$" or "usd" or "€" or "eur" or "£" or "gbp" or [(>= '0' and <= '9') or '.', ..];

    /// <summary>A distance in kilometres within a few tokens after a place.</summary>
    public static Quantity? Distance(SentenceReading reading, int from, string role)
    {
        for (var i = from; i < Math.Min(from + 8, reading.Tokens.Count - 1); i++)
        {
            decimal? factor = reading.Norm(i + 1) switch
            {
                "km" or "kilometers" or "kilometres" or "kilometer" or "kilometre" => 1m,
                "miles" or "mile" => 1.609m,
                _ => null,
            };
            if (factor is { } kilometres && Number(reading, i) is { } number)
            {
                return Bounded(role, "km", Math.Round(number * kilometres), LastDigit(number) * kilometres, reading.Norm(i - 1), reading.Norm(i - 2));
            }
        }

        return null;
    }

    /// <param name="role">What part it plays.</param>
    /// <param name="unit">What it counts.</param>
    /// <param name="value">The figure.</param>
    /// <param name="digit">What its last digit stands for: a figure means no more than it says, "1.2 billion" is not 1.12.</param>
    /// <param name="before">The word before it, which may leave more room.</param>
    /// <param name="before2">The word before that.</param>
    public static Quantity Bounded(string role, string unit, decimal value, decimal digit, string before, string before2) => (before2, before) switch
    {
        (_, "to") when Ends(before2, "up") => new Quantity(role, unit, value, value * (1 - Tolerance), value),
        ("at", "least") or ("more", "than") => new Quantity(role, unit, value, value, value * 1.5m),
        _ when Ends(before, "over") => new Quantity(role, unit, value, value, value * 1.25m),
        _ when Ends(before, "nearly") || Ends(before, "almost") => new Quantity(role, unit, value, value * 0.9m, value),
        ("less", "than") => new Quantity(role, unit, value, value * 0.7m, value),
        _ when Ends(before, "under") || Ends(before, "below") => new Quantity(role, unit, value, value * 0.7m, value),
        (_, "about" or "around" or "some" or "roughly" or "approximately" or "near" or "estimated") => new Quantity(role, unit, value, value * (1 - Tolerance), value * (1 + Tolerance)),
        _ when Math.Min(digit / 2, value * Tolerance) is var room => new Quantity(role, unit, value, value - room, value + room),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>What the last digit that is no trailing zero stands for: 10 in 850, 0.01 in 1.14.</summary>
    public static decimal LastDigit(decimal number)
    {
        var digit = 1m;
        while (digit > 0.000_1m && number % digit != 0)
        {
            digit /= 10;
        }

        while (digit < number && number % (digit * 10) == 0)
        {
            digit *= 10;
        }

        return digit;
    }

    private static decimal? Number(SentenceReading reading, int at) =>
        reading.Norm(at) is [(>= '0' and <= '9') or '.', ..] and var norm
        && decimal.TryParse(norm, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && value is > 0 and < 1_000_000_000_000m ? value : null;

    private static decimal? Magnitude(string norm) => norm switch
    {
        "thousand" => 1_000m,
        "million" or "mln" or "mn" or "m" => 1_000_000m,
        "billion" or "bln" or "bn" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => null,
    };

    /// <summary>Null for what no deal costs ("$4 billion billion" has already lost its second word).</summary>
    private static decimal? Scaled(decimal number, decimal? magnitude) =>
        number * (magnitude ?? 1) is var value && value <= 100_000_000_000_000m ? value : null;
}

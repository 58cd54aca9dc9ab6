using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads the figures of a sentence with what they count: sums of money, numbers of things, shares, and so many a month.</summary>
internal static class FigureReader
{
    private const int MostFigures = 6;

    /// <summary>Words between a sum and the word that says what it is.</summary>
    private const int RoleReach = 10;

    /// <summary>Words between a number and what it counts: "42 of the <i>new single-aisle</i> jets".</summary>
    private const int NounReach = 5;

    public static IReadOnlyList<Quantity> Read(SentenceReading reading, bool[] inName)
    {
        if (!reading.Holds(WordUse.Figure))
        {
            return [];
        }

        var figures = new List<Quantity>();
        for (var i = 0; i < reading.Tokens.Count && figures.Count < MostFigures;)
        {
            if ((reading.Tokens[i].Word.Uses & WordUse.Figure) == 0 || inName[i] || IsTime(reading, i))
            {
                i++;
            }
            else if (Quantities.Money(reading, i, "amount") is var (money, end))
            {
                figures.Add(money with { Role = MoneyRole(reading, i, end) });
                i = end;
            }
            else if (Count(reading, i) is var (count, after))
            {
                figures.Add(count);
                i = after;
            }
            else
            {
                i++;
            }
        }

        return figures;
    }

    /// <summary>Whether a figure can start with a word; few can.</summary>
    public static bool MayStart(string norm) => norm is "half" or "third" or "quarter" or "all" || Quantities.MayStart(norm) || NumberWords.MayStart(norm);

    private static bool IsTime(SentenceReading reading, int at)
    {
        foreach (var time in reading.Times)
        {
            if (time.First <= at && at < time.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a sum is: the word nearest to it that says so.</summary>
    private static string MoneyRole(SentenceReading reading, int first, int end)
    {
        if (reading.Norm(end) is "worth" && reading.Norm(end + 1) is "of")
        {
            return "goods"; // "$570 million worth of palm oil" is no price.
        }

        return NearestRole(reading, first, end, Role) ?? NearestRole(reading, first, end, LooseRole) ?? "amount";
    }

    private static string? NearestRole(SentenceReading reading, int first, int end, Func<string, string?> roleOf)
    {
        for (var distance = 1; distance <= RoleReach; distance++)
        {
            foreach (var at in (ReadOnlySpan<int>)[first - distance, end + distance - 1])
            {
                if (roleOf(reading.Norm(at)) is { } role)
                {
                    return role;
                }
            }
        }

        return null;
    }

    /// <summary>Words that say what a sum is only where no clearer one stands.</summary>
    private static string? LooseRole(string norm) => norm is "cost" or "costs" or "bill" or "buy" or "buys" or "buying" or "bought" or "sell" or "sells" or "selling" or "sold" or "acquired" or "ordered" or "purchased" ? "price" : null;

    private static string? Role(string norm) => norm switch
    {
        "worth" or "value" or "valued" or "values" or "price" or "priced" or "contract" or "deal" or "order" or "purchase" or "agreement" or "package" or "sale" or "takeover" or "acquisition" => "price",
        "damages" or "lawsuit" or "suit" or "claim" or "arbitration" => "damages",
        "compensation" or "refund" or "repay" or "repaid" or "reimburse" or "transferred" or "reimbursed" or "paying" or "payment" or "payments" or "paid" or "pay" or "advance" or "owes" or "owed" => "payment",
        "fine" or "fined" or "penalty" or "penalties" => "fine",
        "loan" or "credit" or "lent" or "borrow" or "borrowed" => "loan",
        "profit" or "profits" => "profit",
        "loss" or "losses" => "loss",
        "revenue" or "revenues" or "sales" => "revenue",
        "a" or "per" => null,
        _ => null,
    };

    /// <summary>"Half of the systems", "all of them": which part of a whole, 0 to 1.</summary>
    private static (Quantity Quantity, int End)? Part(SentenceReading reading, int at)
    {
        decimal? part = (reading.Norm(at), reading.Norm(at + 1)) switch
        {
            ("half", "of" or "the") => 0.5m,
            ("third", "of") => 0.33m,
            ("quarter", "of") => 0.25m,
            ("two", "thirds") => 0.67m,
            ("three", "quarters") => 0.75m,
            ("all", "of") => 1m,
            _ => null,
        };
        return part is { } share ? (new Quantity("part", "whole", share, share, share), at + 2) : null;
    }

    private static (Quantity Quantity, int End)? Count(SentenceReading reading, int at)
    {
        if (Part(reading, at) is { } part)
        {
            return part;
        }

        if (NumberWords.Read(reading, at) is not { } number)
        {
            return null;
        }

        var (value, end) = number;
        if (reading.Norm(end) is "percent" or "%" or "per" && (reading.Norm(end) is not "per" || reading.Norm(end + 1) is "cent"))
        {
            return (Quantities.Bounded("share", "%", value, Quantities.LastDigit(value), reading.Norm(at - 1), reading.Norm(at - 2)), end + 1);
        }

        if (Quantities.Distance(reading, at, "distance") is { } distance && reading.Norm(end) is "km" or "kilometers" or "kilometres" or "miles" or "mile")
        {
            return (distance, end + 1);
        }

        for (var i = end; i < Math.Min(reading.Tokens.Count, end + NounReach); i++)
        {
            if ((reading.Tokens[i].Is(TokenShape.Punctuation) && reading.Norm(i) is not "-") || NumberWords.Read(reading, i) is not null)
            {
                break;
            }

            if (Noun(reading, i) is { } noun)
            {
                var (rate, after) = Rate(reading, i + 1);
                return (Quantities.Bounded(rate, noun, value, Quantities.LastDigit(value), reading.Norm(at - 1), reading.Norm(at - 2)), after);
            }
        }

        return null;
    }

    /// <summary>What is counted: a class of systems, people, or a plural that no list knows.</summary>
    private static string? Noun(SentenceReading reading, int at)
    {
        if (reading.MentionAt(at) is { } mention)
        {
            return mention.Entity.Kind switch { EntityKind.ClassWord => mention.Entity.Class, EntityKind.System when mention.Entity.Class.Length > 0 => mention.Entity.Class, _ => null };
        }

        var norm = reading.Norm(at);
        return norm switch
        {
            "years" or "months" or "weeks" or "days" or "hours" or "minutes" => null,
            "people" or "passengers" or "victims" or "lives" or "persons" or "dead" => "people",
            _ when norm.Length > 3 && norm.EndsWith('s') && !norm.EndsWith("ss", StringComparison.Ordinal) && !reading.Tokens[at].Is(TokenShape.Capital) => ContentWords.Lemma(norm),
            _ => null,
        };
    }

    private static (string Role, int End) Rate(SentenceReading reading, int at)
    {
        var from = reading.Norm(at) is "a" or "per" or "each" or "every" ? at + 1 : -1;
        return from > 0 && reading.Norm(from) is "month" or "year" or "day" or "week" ? ("a " + reading.Norm(from), from + 1) : ("count", at);
    }
}

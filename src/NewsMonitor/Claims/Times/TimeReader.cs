using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Times;

/// <summary>Finds the times a sentence names and resolves them against the day of publication.</summary>
internal static class TimeReader
{
    public static List<TimeExpression> Find(List<Token> tokens, DateOnly published)
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < tokens.Count;)
        {
            if ((tokens[i].Word.Uses & WordUse.Time) == 0)
            {
                i++;
                continue;
            }

            var time = MonthFirst(tokens, i, published) ?? DayFirst(tokens, i, published) ?? Relative(tokens, i, published)
                ?? Ago(tokens, i, published) ?? PartOfYear(tokens, i, published) ?? Weekday(tokens, i, published) ?? SeasonOrYear(tokens, i);
            if (time is null)
            {
                i++;
                continue;
            }

            found.Add(Part(tokens, time));
            i = time.End;
        }

        return found;
    }

    /// <summary>Whether one of the readings below can begin with a word; few can.</summary>
    public static bool MayStart(string norm) =>
        Calendar.Month(norm) is not null || Calendar.Day(norm) is not null || Calendar.Season(norm) is not null || Calendar.Year(norm) is not null
        || DayNumber(norm) is not null || NumberWord(norm) is not null
        || norm is "yesterday" or "today" or "tonight" or "tomorrow" or "last" or "previous" or "past" or "this" or "next" or "coming" or "first" or "second" or "third" or "fourth" or "final";

    /// <summary>"May 7", "May 7, 2018", "July 2016", "May".</summary>
    private static TimeExpression? MonthFirst(List<Token> tokens, int i, DateOnly published)
    {
        if (Calendar.Month(Norm(tokens, i)) is not { } month || !tokens[i].Is(TokenShape.Capital))
        {
            return null;
        }

        var dot = Norm(tokens, i + 1) == "." && tokens[i].Length <= 4 ? 1 : 0;
        if (Calendar.Year(Norm(tokens, i + 1 + dot)) is { } year)
        {
            return Make(i, i + 2 + dot, Calendar.WholeMonth(year, month));
        }

        if (DayNumber(Norm(tokens, i + 1 + dot)) is not { } day)
        {
            // "May" and "March" are words too; a month without a day needs a preposition or a qualifier before it.
            return i > 0 && IsBeforeMonth(tokens[i - 1].Norm)
                ? Make(i, i + 1, Calendar.WholeMonth(Nearest(month, published), month)) with { Recurs = true }
                : null;
        }

        var comma = Norm(tokens, i + 2 + dot) == "," ? 1 : 0;
        return Calendar.Year(Norm(tokens, i + 2 + dot + comma)) is { } stated
            ? Make(i, i + 3 + dot + comma, Calendar.DayOf(stated, month, day))
            : Make(i, i + 2 + dot, Calendar.DayOf(Nearest(month, published), month, day)) with { Recurs = true };
    }

    private static bool IsBeforeMonth(string norm) => norm is "in" or "early" or "late" or "mid" or "since" or "last" or "next" or "until" or "by" or "of" or "this" or "from"
        or "before" or "through" or "to" or "for" or "till" or "mid-" or "-";

    /// <summary>"7 May", "1 June, 2019".</summary>
    private static TimeExpression? DayFirst(List<Token> tokens, int i, DateOnly published)
    {
        if (DayNumber(Norm(tokens, i)) is not { } day || Calendar.Month(Norm(tokens, i + 1)) is not { } month || !tokens[i + 1].Is(TokenShape.Capital))
        {
            return null;
        }

        var comma = Norm(tokens, i + 2) == "," ? 1 : 0;
        return Calendar.Year(Norm(tokens, i + 2 + comma)) is { } year
            ? Make(i, i + 3 + comma, Calendar.DayOf(year, month, day))
            : Make(i, i + 2, Calendar.DayOf(Nearest(month, published), month, day)) with { Recurs = true };
    }

    /// <summary>"last year", "this month", "next week", "yesterday".</summary>
    private static TimeExpression? Relative(List<Token> tokens, int i, DateOnly published)
    {
        switch (Norm(tokens, i))
        {
            case "yesterday": return Make(i, i + 1, (published.AddDays(-1), published.AddDays(-1)));
            case "today" or "tonight": return Make(i, i + 1, (published, published));
            case "tomorrow": return Make(i, i + 1, (published.AddDays(1), published.AddDays(1)));
        }

        int? shift = Norm(tokens, i) switch { "last" or "previous" or "past" => -1, "this" => 0, "next" or "coming" => 1, _ => null };
        if (shift is not { } step)
        {
            return null;
        }

        return Norm(tokens, i + 1) switch
        {
            "year" => Make(i, i + 2, Calendar.WholeYear(published.Year + step)),
            "month" => Make(i, i + 2, MonthOf(published.AddMonths(step))),
            "week" => Make(i, i + 2, (Monday(published).AddDays(7 * step), Monday(published).AddDays((7 * step) + 6))),
            "quarter" => Make(i, i + 2, Quarter(published.AddMonths(3 * step))),
            "spring" or "summer" or "autumn" or "fall" when Calendar.Season(Norm(tokens, i + 1)) is { } season =>
                Make(i, i + 2, (new DateOnly(published.Year + step, season, 1), Calendar.WholeMonth(published.Year + step, season + 2).To)),
            var word when Calendar.Month(word) is { } month && step != 0 => Make(i, i + 2, Calendar.WholeMonth(step < 0 ? LastOf(month, published) : LastOf(month, published) + 1, month)),
            _ => null,
        };
    }

    /// <summary>"the second half of 2021", "the first quarter".</summary>
    private static TimeExpression? PartOfYear(List<Token> tokens, int i, DateOnly published)
    {
        int? number = Norm(tokens, i) switch { "first" => 1, "second" => 2, "third" => 3, "fourth" or "final" or "last" => 4, _ => null };
        if (number is not { } part || Norm(tokens, i + 1) is not ("half" or "quarter"))
        {
            return null;
        }

        var of = Norm(tokens, i + 2) == "of" ? 1 : 0;
        var stated = Calendar.Year(Norm(tokens, i + 2 + of));
        var months = Norm(tokens, i + 1) == "half" ? 6 : 3;
        var from = new DateOnly(stated ?? published.Year, 1 + (months * (Math.Min(part, 12 / months) - 1)), 1);
        return Make(i, i + 2 + (stated is null ? 0 : of + 1), (from, from.AddMonths(months).AddDays(-1)));
    }

    private static (DateOnly From, DateOnly To) Quarter(DateOnly day)
    {
        var from = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return (from, from.AddMonths(3).AddDays(-1));
    }

    /// <summary>The year of the latest such month that is over.</summary>
    private static int LastOf(int month, DateOnly published) => month < published.Month ? published.Year : published.Year - 1;

    /// <summary>"two years ago", "a week ago".</summary>
    private static TimeExpression? Ago(List<Token> tokens, int i, DateOnly published)
    {
        if (Norm(tokens, i + 2) is not ("ago" or "earlier" or "before") || NumberWord(Norm(tokens, i)) is not { } count)
        {
            return null;
        }

        return Norm(tokens, i + 1).TrimEnd('s') switch
        {
            "year" => Make(i, i + 3, Calendar.WholeYear(published.Year - count)),
            "month" => Make(i, i + 3, MonthOf(published.AddMonths(-count))),
            "week" => Make(i, i + 3, (published.AddDays((-7 * count) - 3), published.AddDays((-7 * count) + 3))),
            "day" => Make(i, i + 3, (published.AddDays(-count), published.AddDays(-count))),
            _ => null,
        };
    }

    /// <summary>"on Tuesday": the latest one not after the day of publication.</summary>
    private static TimeExpression? Weekday(List<Token> tokens, int i, DateOnly published)
    {
        if (Calendar.Day(Norm(tokens, i)) is not { } day || !tokens[i].Is(TokenShape.Capital))
        {
            return null;
        }

        var back = ((int)published.DayOfWeek - (int)day + 7) % 7;
        return Make(i, i + 1, (published.AddDays(-back), published.AddDays(-back)));
    }

    private static TimeExpression? SeasonOrYear(List<Token> tokens, int i)
    {
        if (Calendar.Season(Norm(tokens, i)) is { } month)
        {
            var of = Norm(tokens, i + 1) == "of" ? 1 : 0;
            return Calendar.Year(Norm(tokens, i + 1 + of)) is { } inYear
                ? Make(i, i + 2 + of, (new DateOnly(inYear, month, 1), Calendar.WholeMonth(inYear, month + 2).To))
                : null;
        }

        // "resolution 2231" and "1929 bans" look like years.
        return Calendar.Year(Norm(tokens, i)) is { } year && (i == 0 || tokens[i - 1].Norm is not ("resolution" or "no" or "number" or "$" or "usd"))
            ? Make(i, i + 1, Calendar.WholeYear(year))
            : null;
    }

    /// <summary>"early", "mid" and "late" before a month or year narrow it.</summary>
    private static TimeExpression Part(List<Token> tokens, TimeExpression time)
    {
        if (time.First == 0 || time.From == time.To)
        {
            return time;
        }

        var before = time.First - 1;
        while (before > 0 && tokens[before].Norm is "of" or "the" or "-")
        {
            before--;
        }

        var part = tokens[before].Norm;
        if (part is "early" or "late" or "mid" || (part is "end" or "beginning" or "start" or "middle" && tokens[before + 1].Norm is "of"))
        {
            var (from, to) = Calendar.Third((time.From, time.To), part);
            return time with { From = from, To = to };
        }

        return time;
    }

    /// <summary>Of a month without a year: the latest one that began by the day of publication, or the one just ahead.</summary>
    private static int Nearest(int month, DateOnly published) =>
        month <= published.Month + 1 ? published.Year : published.Year - 1;

    private static int? DayNumber(string norm) => norm.Length <= 2 && int.TryParse(norm, out var day) && day is >= 1 and <= 31 ? day : null;

    private static int? NumberWord(string norm) => norm switch
    {
        "a" or "an" or "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        _ => int.TryParse(norm, out var count) && count is > 0 and < 100 ? count : null,
    };

    private static (DateOnly From, DateOnly To) MonthOf(DateOnly day) => Calendar.WholeMonth(day.Year, day.Month);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Norm(List<Token> tokens, int i) => i < tokens.Count ? tokens[i].Norm : "";

    private static TimeExpression Make(int first, int end, (DateOnly From, DateOnly To) span) => new(first, end, span.From, span.To);
}

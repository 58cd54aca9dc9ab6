using System.Globalization;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>ISO 8601 dates, in the extended and the basic form, down from a year alone; W3C-DTF and RFC 3339 are parts of it.</summary>
internal static class IsoDate
{
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var cursor = new DateCursor(text);
        var ahead = cursor.DigitsAhead();
        if (ahead is not (4 or 6 or 7 or 8 or 12 or 14)) return null;
        var year = cursor.Digits(4);
        if (ReadDay(ref cursor, year) is not (var month, var day)) return null;
        if (ReadTime(ref cursor) is not { } time) return null;
        return TimeZoneName.Offset(cursor.Rest) is { } offset ? FeedDate.Make(year, month, day, time, offset) : null;
    }

    private static (int Month, int Day)? ReadDay(ref DateCursor cursor, int year)
    {
        if (cursor.AtEnd) return (1, 1);
        var isExtended = cursor.Accept('-');
        if (cursor.Accept('W')) return ReadWeek(ref cursor, year);
        switch (cursor.DigitsAhead())
        {
            case 3:
                return OfOrdinal(year, cursor.Digits(3));
            case 1 or 2:
                var month = cursor.Digits(cursor.DigitsAhead());
                if (!cursor.Accept('-')) return (month, 1);
                return cursor.DigitsAhead() is 1 or 2 ? (month, cursor.Digits(cursor.DigitsAhead())) : null;
            case 4 or 8 or 10 when !isExtended:
                return (cursor.Digits(2), cursor.Digits(2));
            default:
                return null;
        }
    }

    private static (int Month, int Day)? ReadWeek(ref DateCursor cursor, int year)
    {
        if (cursor.DigitsAhead() is not (2 or 3)) return null;
        var week = cursor.Digits(2);
        cursor.Accept('-');
        var day = cursor.DigitsAhead() == 1 ? cursor.Digits(1) : 1;
        if (year is < 1 or > 9998 || week is < 1 or > 53 || day is < 1 or > 7) return null;
        var date = ISOWeek.ToDateTime(year, week, (DayOfWeek)(day % 7));
        return date.Year == year ? (date.Month, date.Day) : null;
    }

    private static (int Month, int Day)? OfOrdinal(int year, int ordinal)
    {
        if (year is < 1 or > 9999 || ordinal < 1 || ordinal > (DateTime.IsLeapYear(year) ? 366 : 365)) return null;
        var date = new DateOnly(year, 1, 1).AddDays(ordinal - 1);
        return (date.Month, date.Day);
    }

    private static TimeSpan? ReadTime(ref DateCursor cursor)
    {
        while (cursor.Current is 'T' or 't' or ' ') cursor.Step();
        var ahead = cursor.DigitsAhead();
        if (ahead == 0) return TimeSpan.Zero;
        if (ahead is not (1 or 2 or 4 or 6)) return null;
        var hour = cursor.Digits(Math.Min(ahead, 2));
        var minute = 0;
        double second = 0;
        if (cursor.Accept(':') || ahead > 2)
        {
            if (cursor.DigitsAhead() is not (2 or 4)) return null;
            minute = cursor.Digits(2);
        }

        if (cursor.Accept(':') || ahead > 4)
        {
            if (cursor.DigitsAhead() is not 2) return null;
            second = cursor.Digits(2);
            if (cursor.Accept('.') || cursor.Accept(',')) second += cursor.Fraction();
        }

        return FeedDate.TimeOfDay(hour, minute, second);
    }
}

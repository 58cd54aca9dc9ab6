namespace NewsMonitor.Feeds.Parsing;

/// <summary>Dates written for people: RFC 822 and 2822 and their relatives, asctime, numbers with strokes or dots. Parts
/// are told by their shape, so their order, the weekday and the punctuation do not matter.</summary>
internal static class LooseDate
{
    private const int MaxNumbers = 3;

    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var parts = new Parts();
        var cursor = new DateCursor(text);
        while (!cursor.AtEnd && cursor.Current != '(')
        {
            var isRead = char.IsDigit(cursor.Current) ? ReadNumber(ref cursor, ref parts)
                : char.IsLetter(cursor.Current) ? ReadWord(ref cursor, ref parts)
                : ReadSign(ref cursor, ref parts);
            if (!isRead) return null;
        }

        return Assemble(parts);
    }

    private static bool ReadNumber(ref DateCursor cursor, ref Parts parts)
    {
        var digits = cursor.DigitsAhead();
        if (digits > 4) return false;
        var number = cursor.Digits(digits);
        if (cursor.Current == ':' && parts.Time is null) return ReadTime(ref cursor, ref parts, number);
        if (parts.Count < MaxNumbers) parts.Numbers[parts.Count++] = (number, digits);
        if (cursor.Current == '/') parts.HasStroke = true;
        return true;
    }

    private static bool ReadTime(ref DateCursor cursor, ref Parts parts, int hour)
    {
        cursor.Step();
        if (cursor.DigitsAhead() is not (1 or 2)) return false;
        var minute = cursor.Digits(cursor.DigitsAhead());
        double second = 0;
        if (cursor.Accept(':') && cursor.DigitsAhead() is 1 or 2) second = cursor.Digits(cursor.DigitsAhead());
        if (cursor.Accept('.')) second += cursor.Fraction();
        parts.Time = FeedDate.TimeOfDay(hour, minute, second);
        return parts.Time is not null;
    }

    private static bool ReadWord(ref DateCursor cursor, ref Parts parts)
    {
        var word = cursor.Letters();
        // A weekday can look like a month ("mar" is a Tuesday in three languages), and stands before it.
        var month = MonthNames.Of(word);
        if (month > 0) parts.Month = month;
        else if (parts.Time is null || !ReadHalf(word, ref parts)) parts.Offset = TimeZoneName.Named(word) ?? parts.Offset;
        if (word is "오후" or "下午") parts.IsAfternoon = true;
        return true;
    }

    private static bool ReadHalf(ReadOnlySpan<char> word, ref Parts parts)
    {
        if (word.Equals("pm", StringComparison.OrdinalIgnoreCase)) return parts.IsAfternoon = true;
        return word.Equals("am", StringComparison.OrdinalIgnoreCase) && (parts.IsMorning = true);
    }

    private static bool ReadSign(ref DateCursor cursor, ref Parts parts)
    {
        var isOffset = parts.Time is not null && cursor.Current is '+' or '-' && cursor.Rest.Length > 1 && char.IsDigit(cursor.Rest[1]);
        if (!isOffset)
        {
            cursor.Step();
            return true;
        }

        var length = 1;
        while (length < cursor.Rest.Length && (char.IsDigit(cursor.Rest[length]) || cursor.Rest[length] == ':')) length++;
        var offset = TimeZoneName.Offset(cursor.Rest[..length]);
        // asctime with a zone puts the year behind the time, and some write it with a dash.
        if (offset is null) return false;
        parts.Offset = offset.Value;
        for (; length > 0; length--) cursor.Step();
        return true;
    }

    private static DateTimeOffset? Assemble(in Parts parts)
    {
        if (Day(parts) is not (var year, var month, var day)) return null;
        var time = parts.Time ?? TimeSpan.Zero;
        if (parts.IsAfternoon && time.Hours < 12) time += TimeSpan.FromHours(12);
        if (parts.IsMorning && time.Hours == 12) time -= TimeSpan.FromHours(12);
        return FeedDate.Make(year, month, day, time, parts.Offset);
    }

    private static (int Year, int Month, int Day)? Day(in Parts parts)
    {
        var numbers = parts.Numbers;
        var (first, firstDigits) = numbers[0];
        var (second, secondDigits) = numbers[1];
        if (parts.Month == 0) return parts.Count == MaxNumbers ? ByNumbers(parts) : null;
        return (parts.Count, firstDigits > 2) switch
        {
            (1, true) => (Year(first, firstDigits), parts.Month, 1),
            (2 or 3, true) => (Year(first, firstDigits), parts.Month, second),
            (2 or 3, false) => (Year(second, secondDigits), parts.Month, first),
            _ => null,
        };
    }

    private static (int Year, int Month, int Day) ByNumbers(in Parts parts)
    {
        var (first, firstDigits) = parts.Numbers[0];
        var second = parts.Numbers[1].Value;
        var (third, thirdDigits) = parts.Numbers[2];
        if (firstDigits == 4) return (first, second, third);
        var year = Year(third, thirdDigits);
        // With strokes the American order is the usual one, unless no month can be meant.
        return parts.HasStroke && first <= 12 ? (year, first, second) : (year, second, first);
    }

    // RFC 2822, 4.3.
    private static int Year(int number, int digits) => digits switch
    {
        <= 2 => number < 50 ? 2000 + number : 1900 + number,
        3 => 1900 + number,
        _ => number,
    };

    private ref struct Parts()
    {
        public (int Value, int Digits)[] Numbers { get; } = new (int, int)[MaxNumbers];

        public int Count { get; set; }

        public int Month { get; set; }

        public bool HasStroke { get; set; }

        public bool IsAfternoon { get; set; }

        public bool IsMorning { get; set; }

        public TimeSpan? Time { get; set; }

        public TimeSpan Offset { get; set; }
    }
}

namespace NewsMonitor.Alerts.Holding;

/// <summary>The hours of each day in which a channel gets no new message.</summary>
public sealed record QuietHours
{
    /// <summary>How they are written.</summary>
    public const string Form = "22:00-07:00 Europe/Berlin";

    private QuietHours(TimeOnly from, TimeOnly until, TimeZoneInfo zone) => (From, Until, Zone) = (from, until, zone);

    public TimeOnly From { get; }

    /// <summary>Earlier than <see cref="From"/> when they go over midnight; never the same.</summary>
    public TimeOnly Until { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>Reads "22:00-07:00 Europe/Berlin"; null and a sentence when the text is no such thing.</summary>
    public static (QuietHours? Hours, string Problem) Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var times = words.Length == 0 ? [] : words[0].Split('-', '–', '—');
        if (times.Length != 2 || DayTime.TryParse(times[0]) is not { } from || DayTime.TryParse(times[1]) is not { } until)
        {
            return (null, $"Quiet hours are two times of day and a zone, such as {Form}.");
        }

        return (words.Length, words.Length == 2 ? ZonedTime.Find(words[1]) : null) switch
        {
            (2, { } zone) when from != until => (new QuietHours(from, until, zone), ""),
            (2, { }) => (null, "Quiet hours that end when they begin would be none or all day; /digest daily gathers a day's alerts."),
            (2, null) => (null, $"{SafeText.Line(words[1], 40)} is no time zone; zones are named by continent and city, such as Europe/Berlin or America/New_York."),
            _ => (null, $"Which time zone? Quiet hours are written with theirs, such as {Form}."),
        };
    }

    /// <summary>When the quiet that a moment falls into ends; null when it falls into none. Where clocks change, it begins at
    /// the first moment that shows its time, or would, and ends at the last.</summary>
    public DateTimeOffset? EndAfter(DateTimeOffset moment)
    {
        var today = ZonedTime.Local(moment, Zone).Date;
        for (var back = 1; back >= 0; back--)
        {
            var day = today.AddDays(-back);
            var begin = ZonedTime.First(day + From.ToTimeSpan(), Zone);
            var end = ZonedTime.Last(day.AddDays(Until < From ? 1 : 0) + Until.ToTimeSpan(), Zone);
            if (begin <= moment && moment < end)
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>"22:00-07:00 Europe/Berlin", as <see cref="Read"/> takes it.</summary>
    public override string ToString() => $"{From.Text()}-{Until.Text()} {Zone.Id}";
}

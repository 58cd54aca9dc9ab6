namespace NewsMonitor.Alerts.Holding;

/// <summary>When a channel gets its alerts gathered in a digest.</summary>
/// <param name="Rhythm">How often.</param>
/// <param name="At">The time of day.</param>
/// <param name="Zone">Whose time; null for that of the channel's quiet hours, else UTC.</param>
public sealed record DigestTime(DigestRhythm Rhythm, TimeOnly At, TimeZoneInfo? Zone)
{
    /// <summary>How it is written.</summary>
    public const string Form = "daily 08:00 Europe/Berlin";

    private const int Week = 7;

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Reads "daily", "weekly 09:00" or "daily 08:00 Europe/Berlin"; null and a sentence when the text is no such thing.</summary>
    public static (DigestTime? Time, string Problem) Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Enum.GetNames<DigestRhythm>().Contains(words[0], StringComparer.OrdinalIgnoreCase))
        {
            return (null, $"A digest is daily or weekly, with a time of day and a zone if you like, such as {Form}.");
        }

        var rhythm = Enum.Parse<DigestRhythm>(words[0], ignoreCase: true);
        var at = words.Length > 1 ? DayTime.TryParse(words[1]) : Morning;
        var zone = words.Length > 2 ? ZonedTime.Find(words[2]) : null;
        return (at, zone, words.Length) switch
        {
            (null, _, _) => (null, $"{SafeText.Line(words[1], 20)} is no time of day; one is written 08:00."),
            (_, null, 3) => (null, $"{SafeText.Line(words[2], 40)} is no time zone; zones are named by continent and city, such as Europe/Berlin or America/New_York."),
            ({ } time, _, <= 3) => (new DigestTime(rhythm, time, zone), ""),
            _ => (null, $"That is more than a digest's rhythm, time and zone, such as {Form}."),
        };
    }

    /// <summary>The latest time for a digest, up to and with this moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The zone that holds when it names none itself.</param>
    public DateTimeOffset LatestBefore(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var own = Zone ?? zone;
        var today = ZonedTime.Local(moment, own).Date;
        return Enumerable.Range(0, Week + 1)
            .Select(back => today.AddDays(-back))
            .Where(day => Rhythm == DigestRhythm.Daily || day.DayOfWeek == DayOfWeek.Monday)
            .Select(day => ZonedTime.First(day + At.ToTimeSpan(), own))
            .First(time => time <= moment);
    }

    /// <summary>"daily 08:00 Europe/Berlin", as <see cref="Read"/> takes it.</summary>
    public override string ToString() => $"{Rhythm.ToString().ToLowerInvariant()} {At.Text()}{(Zone is null ? "" : $" {Zone.Id}")}";
}

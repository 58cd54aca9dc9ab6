namespace NewsMonitor.Claims.Times;

/// <summary>Names of months, days and seasons, and the stretches they stand for. Never throws on impossible dates.</summary>
internal static class Calendar
{
    private static readonly Dictionary<string, int> Months = Named(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec");

    private static readonly Dictionary<string, int> Days = Named(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static readonly Dictionary<string, int> Seasons = Named("spring", "summer", "autumn fall");

    public static int? Month(string word) => Months.TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    public static DayOfWeek? Day(string word) => Days.TryGetValue(word, out var day) ? (DayOfWeek)(day % 7) : null;

    /// <summary>The first month of a season of the northern half; winter spans two years and is left out.</summary>
    public static int? Season(string word) => Seasons.TryGetValue(word, out var season) ? season * 3 : null;

    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, out var year) && year is >= 1900 and <= 2100 ? year : null;

    public static (DateOnly From, DateOnly To) WholeYear(int year) => (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static (DateOnly From, DateOnly To) WholeMonth(int year, int month) =>
        (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>The day, or the whole month when it has no such day (31 February).</summary>
    public static (DateOnly From, DateOnly To) DayOf(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), new DateOnly(year, month, day))
            : WholeMonth(year, month);

    /// <summary>Early, mid or late in a stretch.</summary>
    public static (DateOnly From, DateOnly To) Third((DateOnly From, DateOnly To) whole, string part)
    {
        var third = (whole.To.DayNumber - whole.From.DayNumber + 1) / 3;
        return part switch
        {
            "early" or "beginning" or "start" => (whole.From, whole.From.AddDays(third)),
            "late" or "end" => (whole.To.AddDays(-third), whole.To),
            _ => (whole.From.AddDays(third), whole.To.AddDays(-third)),
        };
    }

    private static Dictionary<string, int> Named(params string[] names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
            {
                numbers.Add(name, i + 1);
            }
        }

        return numbers;
    }
}

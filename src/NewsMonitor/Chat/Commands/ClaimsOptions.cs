using System.Globalization;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Commands;

/// <summary>What was typed after <c>/claims</c>: words, then options told by their shape.</summary>
/// <param name="Words">A topic or search words; blank for all claims.</param>
/// <param name="Status">The standing asked for.</param>
/// <param name="Since">The time asked for.</param>
/// <param name="Page">Counts from 1.</param>
/// <param name="Problem">What is wrong with an option; null when nothing is.</param>
internal sealed record ClaimsOptions(string Words, StandingKind? Status, DateTimeOffset? Since, int Page, string? Problem)
{
    private const string Everything = "*";
    private const int MostPages = 999;
    private const int MostDays = 36_500;

    public static readonly IReadOnlyList<string> Statuses =
        Enum.GetNames<StandingKind>().Select(name => name.ToLowerInvariant()).ToList();

    /// <summary>Reads options from the end as long as there is a word left before them; what stands in quotation marks is none.</summary>
    public static ClaimsOptions Read(IReadOnlyList<CommandWord> words, DateTimeOffset now)
    {
        var read = new ClaimsOptions("", null, null, 1, null);
        var left = words.Count;
        var hasPage = false;
        while (left > 1 && read.Problem is null && words[left - 1] is var word && (word.Option is not null || !word.Quoted))
        {
            var text = word.Text;
            if (read.Status is null && StatusOf(text) is { } status)
            {
                read = read with { Status = status };
            }
            else if (read.Since is null && ReadSince(text, now) is { } since)
            {
                read = read with { Since = since.Time, Problem = since.Problem };
            }
            else if (!hasPage && ReadPage(text) is { } page)
            {
                hasPage = true;
                read = read with { Page = page.Number, Problem = page.Problem };
            }
            else if (word.Option is not null)
            {
                read = read with { Problem = $"{Shown(text)} is no {word.Option} that /claims knows." };
            }
            else
            {
                break;
            }

            left--;
        }

        var topic = words.Take(left).Join();
        return read with { Words = topic == Everything ? "" : topic };
    }

    /// <summary>The command that asks for another page of the same.</summary>
    public string Command(int page, DateTimeOffset now)
    {
        var topic = Words.Length == 0 ? Everything : CommandWords.Type(Words);
        var status = Status is { } kind ? $" {kind.ToString().ToLowerInvariant()}" : "";
        var since = Since switch
        {
            null => "",
            { } time when time.TimeOfDay == TimeSpan.Zero => $" {time:yyyy-MM-dd}",
            { } time => $" {Math.Ceiling((now - time).TotalHours):0}h",
        };
        return $"/claims {topic}{status}{since} {page}";
    }

    private static StandingKind? StatusOf(string text) =>
        Statuses.Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<StandingKind>(text, ignoreCase: true) : null;

    private static (DateTimeOffset? Time, string? Problem)? ReadSince(string text, DateTimeOffset now)
    {
        if (text.Length > 1 && text[..^1].All(char.IsAsciiDigit) && text[^1] is 'd' or 'h' or 'D' or 'H')
        {
            var hours = long.TryParse(text[..^1], NumberStyles.None, null, out var count) && count <= MostDays * 24L
                ? count * (text[^1] is 'd' or 'D' ? 24 : 1)
                : long.MaxValue;
            return hours <= MostDays * 24L ? (now.AddHours(-hours), null) : (null, $"{Shown(text)} reaches further back than 100 years.");
        }

        var parts = text.Split('-');
        if (parts.Length != 3 || parts[0].Length != 4 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        return DateTimeOffset.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? (day, null)
            : (null, $"{Shown(text)} is no day of the calendar; a day is written 2019-05-31.");
    }

    private static (int Number, string? Problem)? ReadPage(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        if (digits.Length is 0 or > 18 || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        var page = long.Parse(text, CultureInfo.InvariantCulture);
        return page is >= 1 and <= MostPages
            ? ((int)page, null)
            : (1, $"There is no page {page}: pages count from 1 to {MostPages}. A number to search for goes in quotation marks.");
    }

    private static string Shown(string text) => Alerts.SafeText.Line(text, 30);
}

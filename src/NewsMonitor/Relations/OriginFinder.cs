using NewsMonitor.Claims;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>Tells whether two appearances rest on one report or speaker.</summary>
internal static class OriginFinder
{
    /// <summary>Unnamed sources of the same description, so close in time, are taken to be the same ones.</summary>
    private static readonly TimeSpan AnonymousWindow = TimeSpan.FromHours(72);

    /// <summary>Credits to one outlet, so close in time, are taken to mean one report of it.</summary>
    private static readonly TimeSpan ReportWindow = TimeSpan.FromDays(7);

    /// <summary>Share of the shorter sentence that two writers do not hit upon by chance, and the runs of words it must have.</summary>
    private const double CopiedShare = 0.5;
    private const int FewestShingles = 4;

    /// <summary>Shorter names of outlets are words of their own.</summary>
    private const int ShortestOutlet = 3;

    public static bool Same(JudgedSide later, JudgedSide earlier)
    {
        var (one, other) = (later.Appearance.Attribution, earlier.Appearance.Attribution);
        if (CreditsOutlet(later, earlier))
        {
            return true;
        }

        if (one.Speaker is not null && other.Speaker is not null)
        {
            return one.Speaker == other.Speaker || SameCredit(later, earlier);
        }

        var hasOwn = (one.Speaker ?? one.Anonymous) is not null;
        return later.Report == earlier.Report || SameUnnamed(later, earlier) || (!hasOwn && IsCopied(later, earlier) && !IsTurned(later, earlier));
    }

    /// <summary>Who copies a sentence and puts a "not" into it has it from somebody else.</summary>
    private static bool IsTurned(JudgedSide later, JudgedSide earlier) =>
        later.Appearance.Telling is { } one && earlier.Appearance.Telling is { } other && one.Turned != other.Turned;

    /// <summary>Whether <see cref="CreditsOutlet"/> can hold: whether a word of the later begins as the earlier's outlet does.</summary>
    public static bool MayCreditOutlet(JudgedSide later, JudgedSide earlier) => (later.NamesBegun & earlier.OutletBegins) != 0;

    /// <summary>The later names, within days, who published the earlier: "STAT reported", "a Kommersant story".</summary>
    public static bool CreditsOutlet(JudgedSide later, JudgedSide earlier)
    {
        var (text, name) = (later.Appearance.Quote.Text, earlier.Outlet);
        var at = MayCreditOutlet(later, earlier) && (later.PublishedAt - earlier.PublishedAt).Duration() <= ReportWindow && !later.Outlet.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? text.IndexOf(name, StringComparison.Ordinal) : -1;
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));
    }

    /// <summary>Two outlets that both credit one outlet's report within days have that report, whomever it quotes where.</summary>
    private static bool SameCredit(JudgedSide later, JudgedSide earlier) =>
        (later.Appearance.Attribution.Report ?? earlier.Appearance.Attribution.Report) is not null
        && later.Report == earlier.Report && (later.PublishedAt - earlier.PublishedAt).Duration() <= ReportWindow;

    private static bool SameUnnamed(JudgedSide later, JudgedSide earlier) =>
        later.Appearance.Attribution.Anonymous is { } one && earlier.Appearance.Attribution.Anonymous is { } other
        && one == other && (later.PublishedAt - earlier.PublishedAt).Duration() <= AnonymousWindow;

    /// <summary>A bit for the letters a name begins with; none when it is too short.</summary>
    public static ulong Beginning(ReadOnlySpan<char> name) => name.Length < ShortestOutlet ? 0
        : char.IsAsciiLetterLower(name[0]) ? 1
        : 1UL << (1 + (int)(WordNumber.Of(name[..ShortestOutlet]) % 63));

    /// <summary>The bits of all that begin a word of a text; most of a sentence's words are not capitalised, and share one.</summary>
    public static ulong Beginnings(ReadOnlySpan<char> text)
    {
        var found = 1UL;
        for (var at = 0; at < text.Length; at++)
        {
            found |= at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? Beginning(text[at..]) : 0;
        }

        return found;
    }

    public static bool IsCopied(JudgedSide later, JudgedSide earlier)
    {
        var shorter = Math.Min(later.Shingles.Count, earlier.Shingles.Count);
        return shorter >= FewestShingles && later.Shingles.Common(earlier.Shingles) >= CopiedShare * shorter;
    }
}

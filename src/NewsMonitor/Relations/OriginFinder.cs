using NewsMonitor.Claims;

namespace NewsMonitor.Relations;

/// <summary>Tells whether two appearances rest on one report or speaker.</summary>
internal static class OriginFinder
{
    /// <summary>Unnamed sources of the same description, so close in time, are taken to be the same ones.</summary>
    private static readonly TimeSpan AnonymousWindow = TimeSpan.FromHours(72);

    /// <summary>Words in a row that two writers do not hit upon by chance; and the share of the shorter sentence.</summary>
    private const int ShingleWords = 5;
    private const double CopiedShare = 0.5;
    private const int FewestShingles = 4;

    public static bool Same(JudgedSide later, JudgedSide earlier)
    {
        var (one, other) = (later.Appearance.Attribution, earlier.Appearance.Attribution);
        if (one.Speaker is not null && other.Speaker is not null)
        {
            return one.Speaker == other.Speaker;
        }

        return Report(later) == Report(earlier) || SameUnnamed(later, earlier) || IsCopied(later.Appearance.Quote.Text, earlier.Appearance.Quote.Text);
    }

    private static string Report(JudgedSide side) =>
        side.Appearance.Attribution.Report ?? OutletNames.Id(side.Outlet);

    private static bool SameUnnamed(JudgedSide later, JudgedSide earlier) =>
        later.Appearance.Attribution.Anonymous is { } one && earlier.Appearance.Attribution.Anonymous is { } other
        && one == other && (later.PublishedAt - earlier.PublishedAt).Duration() <= AnonymousWindow;

    private static bool IsCopied(string later, string earlier)
    {
        var (one, other) = (Shingles(later), Shingles(earlier));
        var shorter = Math.Min(one.Count, other.Count);
        return shorter >= FewestShingles && one.Count(other.Contains) >= CopiedShare * shorter;
    }

    private static HashSet<string> Shingles(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', ',', '.', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + ShingleWords <= words.Length; i++)
        {
            shingles.Add(string.Join(' ', words, i, ShingleWords));
        }

        return shingles;
    }
}

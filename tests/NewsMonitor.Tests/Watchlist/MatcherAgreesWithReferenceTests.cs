using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

/// <summary>The one-pass matcher against a search for each term at each place.</summary>
public sealed class MatcherAgreesWithReferenceTests
{
    private static readonly string[] Pieces = ["a", "b", "S", "4", "40", "-", " ", "  ", "–", "s", "'", "\n", "\n\n", "é", "ä", "ﬁ", "İ", "۴", "ي", "ـ", "伊", "朗", "이", ".", "\u00AD", "\ud800", "🚀"];

    [Fact]
    public void The_same_terms_are_found_at_the_same_places()
    {
        var piece = Gen.Elements(Pieces);
        var term = piece.ArrayOf(3).Select(string.Concat).Where(TermPattern.IsUsable);
        var cases =
            from terms in term.ListOf(6)
            from text in piece.ArrayOf().Select(string.Concat)
            select (Terms: terms.Distinct().ToList(), Text: text);
        Prop.ForAll(cases.ToArbitrary(), one => Agrees(one.Terms, one.Text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static bool Agrees(List<string> terms, string text)
    {
        var matcher = new WatchlistMatcher(terms.ConvertAll(term => new Topic(term, [[term]])).DistinctBy(topic => topic.Name, StringComparer.OrdinalIgnoreCase).ToList());
        var found = matcher.Match(Watched.Item(text)).Select(match => (match.Term, match.Start, match.Length)).ToHashSet();
        var expected = terms.DistinctBy(term => term, StringComparer.OrdinalIgnoreCase).Select(term => First(term, text)).OfType<(string, int, int)>().ToHashSet();
        return found.SetEquals(expected);
    }

    private static (string Term, int Start, int Length)? First(string term, string text)
    {
        using var folded = new FoldedText(text);
        var joined = folded.Text.ToString().Replace(' ', TermPattern.Joint);
        var watched = new WatchedTerm(0, 0, term);
        var places =
            from variant in TermPattern.Variants(term)
            from start in Enumerable.Range(0, joined.Length)
            where string.CompareOrdinal(joined, start, variant, 0, variant.Length) == 0
            select (start, end: start + variant.Length);
        foreach (var (start, end) in places.OrderBy(place => place.end).ThenBy(place => place.start))
        {
            if (!watched.FitsAt(folded.Text, start, end)) continue;
            var (at, length) = folded.Origin(start, end);
            return (term, at, length);
        }

        return null;
    }
}

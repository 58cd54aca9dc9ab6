using System.Collections.Frozen;

namespace NewsMonitor.Watchlist;

/// <summary>English words that carry no subject.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = (
        "a about after again against all also although amid among an and any are as at be because been before being both but by can could did do does down during each either even ever few for from "
        + "further had has have he her here him his how however if in including into is it its itself just last like may might more most much must near next no nor not now of off on once one only or other our out over "
        + "own per same she should since so some such than that the their them then there these they this those though through to too two under until up upon us very was we were what when where "
        + "whether which while who whom whose why will with within without would yet you your mr mrs said says according reported told january february march april june july august september october november december "
        + "monday tuesday wednesday thursday friday saturday sunday never").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => All.Contains(word);

    /// <summary>The first word of a text when it is one of these; else null.</summary>
    public static string? FirstIn(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? text : text[..space];
        return first.Length > 0 && All.Contains(first) ? first : null;
    }
}

using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Stems that say nothing of what a sentence is about.</summary>
internal static class StemLists
{
    private static readonly string[] Reporting =
    [
        "said", "say", "says", "told", "tell", "according", "report", "reported", "reports", "quoted", "citing", "cited", "announced", "announce", "stated", "statement",
        "added", "wrote", "spokesman", "spokeswoman", "spokesperson", "official", "officials", "source", "sources", "agency", "news", "newspaper", "reporters", "interview",
    ];

    public static HashSet<int> Empty() =>
        [.. WordTable.Rows("function-words", 1).SelectMany(row => WordTable.Alternatives(row[0])).Concat(Reporting).Select(word => WordStem.Number(word))];
}

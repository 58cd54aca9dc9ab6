using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims;

/// <summary>The rows of the ladder of steps, for the judge.</summary>
internal static class LadderTable
{
    public static IEnumerable<(string First, string Relation, string Second)> Rows() =>
        LexiconTable.Rows("ladder", 3).Select(row => (row[0], row[1], row[2]));
}

using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims;

/// <summary>The rows of step-relations.tsv and of the ladder, for the judge.</summary>
internal static class StepRelationTable
{
    /// <summary>Fields of steps with their sides; see step-fields.tsv.</summary>
    public static IEnumerable<(string Field, bool For, string Step)> Fields() =>
        LexiconTable.Rows("step-fields", 3).SelectMany(row => LexiconTable.Alternatives(row[2]).Select(step => (row[0], row[1] == "for", step)));

    public static IEnumerable<(string First, string Relation, string Second)> Rows() =>
        LexiconTable.Rows("step-relations", 3).Select(row => (row[0], row[1], row[2])).Where(row => row.Item2 != "turns").Concat(LadderTable.Rows());
}

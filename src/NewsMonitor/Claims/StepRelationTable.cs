namespace NewsMonitor.Claims;

/// <summary>The rows of step-relations.tsv and of the ladder, for the judge.</summary>
internal static class StepRelationTable
{
    /// <summary>Fields of steps with their sides; see step-fields.tsv.</summary>
    public static IEnumerable<(string Field, bool For, string Step)> Fields(WordLists lists) => lists.Steps.Fields;

    public static IEnumerable<(string First, string Relation, string Second)> Rows(WordLists lists) => lists.Steps.Relations.Concat(LadderTable.Rows());
}

namespace NewsMonitor.Relations.Rules;

/// <summary>One reason to relate two appearances. Rules are asked in order; the first verdict stands.</summary>
internal interface IRelationRule
{
    /// <summary>The verdict, or null when the rule does not apply.</summary>
    Verdict? Judge(AppearancePair pair);
}

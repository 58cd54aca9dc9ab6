using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Rules;

/// <summary>A named person's words, told again by another outlet, are one statement.</summary>
internal sealed class SameStatementRule : IRelationRule
{
    /// <summary>Share of the shorter statement's content words that the other must hold.</summary>
    private const double Shared = 0.5;

    private const int FewestShared = 4;

    /// <summary>So long a statement is told again.</summary>
    private static readonly TimeSpan Told = TimeSpan.FromDays(14);

    public Verdict? Judge(AppearancePair pair)
    {
        if (pair.Later.Frame.Family != "statement")
        {
            return null;
        }

        if ((pair.Later.PublishedAt - pair.Earlier.PublishedAt).Duration() > Told)
        {
            return new Verdict(RelationLabel.Unrelated, "other-statement", "The same speaker at another time.");
        }

        var shared = 0;
        foreach (var word in pair.Later.Words)
        {
            shared += pair.Earlier.Words.Contains(word) ? 1 : 0;
        }

        var shorter = Math.Min(pair.Earlier.Words.Length, pair.Later.Words.Length);
        return shared >= FewestShared && shared >= Shared * shorter
            ? new Verdict(RelationLabel.Echoes, "same-statement", $"Both carry the same statement by {pair.Later.Name}.", 10 - (10 * shared / shorter), Joins: true)
            : new Verdict(RelationLabel.Unrelated, "other-statement", "The same speaker says something else.");
    }
}

using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>Judges one text against another without a ledger: what <c>monitor judge</c> does.</summary>
/// <param name="extractor">Reads the claims of a text.</param>
/// <param name="lists">The words by which it does; the shipped ones when left out.</param>
public sealed class PairJudge(ClaimExtractor extractor, WordLists? lists = null)
{
    private readonly RuleBook rules = new(lists ?? WordLists.Shipped);

    /// <summary>The strongest verdict between any claim of the later and any of the earlier item.</summary>
    public (RelationLabel Label, string Rule, string Reason) Judge(Item earlier, Item later)
    {
        var strongest = new Verdict(RelationLabel.Unrelated, "no-common-claim", "No claim of one is about the same thing as a claim of the other.");
        var known = extractor.Extract(earlier).Select(other => new JudgedSide(other, earlier.Outlet, earlier.PublishedAt)).ToList();
        var notice = CorrectionNotice.Find(later);
        var sides = extractor.Extract(later).Select(appearance => new JudgedSide(appearance, later.Outlet, later.PublishedAt) { Notice = notice }).ToList();
        using var around = WordsAround.Of(sides, known);
        var item = new ItemBeside(sides, around);
        for (var sentence = 0; sentence < sides.Count; sentence++)
        {
            foreach (var other in known)
            {
                item.Put(other);
                if (rules.Judge(item.Pair(sentence)) is { } verdict
                    && (verdict.Label > strongest.Label || (verdict.Label == strongest.Label && verdict.Label != RelationLabel.Unrelated && verdict.Distance < strongest.Distance)))
                {
                    strongest = verdict;
                }
            }
        }

        return (strongest.Label, strongest.Rule, strongest.Reason);
    }
}

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
        using var around = new WordsAround(sides.Count(side => side.Appearance.Telling is not null));
        foreach (var told in known.Concat(sides).Where(side => side.Appearance.Telling is not null))
        {
            around.Add(told.Stems);
        }

        var item = new ItemBeside(sides, known, around);
        for (var sentence = 0; sentence < sides.Count; sentence++)
        {
            var pair = new AppearancePair(item, sentence);
            for (var number = 0; number < known.Count; number++)
            {
                pair.Face(number);
                if (rules.Judge(pair) is { } verdict
                    && (verdict.Label > strongest.Label || (verdict.Label == strongest.Label && verdict.Label != RelationLabel.Unrelated && verdict.Distance < strongest.Distance)))
                {
                    strongest = verdict;
                }
            }
        }

        return (strongest.Label, strongest.Rule, strongest.Reason);
    }
}

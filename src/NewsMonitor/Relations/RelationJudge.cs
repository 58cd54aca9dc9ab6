using System.Runtime.InteropServices;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations;

/// <summary>Says how the claims of an item stand to those the ledger holds, and which claim each belongs to.
/// Deterministic; cost is bounded by the candidates a key gives, not by the ledger.</summary>
public sealed class RelationJudge
{
    /// <summary>Earlier appearances looked at for each linking key, the latest first.</summary>
    private const int CandidatesPerKey = 64;

    private readonly RuleBook rules;

    /// <summary>Judges by the shipped word lists.</summary>
    public RelationJudge()
        : this(WordLists.Shipped)
    {
    }

    /// <param name="lists">The words by which claims are read.</param>
    public RelationJudge(WordLists lists) => rules = new RuleBook(lists);

    /// <param name="item">The item, not yet stored.</param>
    /// <param name="appearances">What <see cref="ClaimExtractor"/> read in it.</param>
    /// <param name="ledger">The ledger inside the item's transaction.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Judgement> JudgeAsync(Item item, IReadOnlyList<Appearance> appearances, ILedgerSession ledger, CancellationToken cancellation)
    {
        var judged = new List<JudgedAppearance>(appearances.Count);
        var merges = new HashSet<OriginMerge>();
        var local = new Dictionary<string, Origin>(StringComparer.Ordinal);
        var sides = new Dictionary<LedgerAppearance, JudgedSide>(ReferenceEqualityComparer.Instance);
        var notice = CorrectionNotice.Find(item);
        foreach (var appearance in appearances)
        {
            var side = new JudgedSide(appearance, item.Outlet, item.PublishedAt) { Notice = notice };
            var candidates = await ledger.CandidatesAsync(appearance.Keys, CandidatesPerKey, cancellation);
            var verdicts = Verdicts(side, candidates, sides);
            var same = verdicts.Where(v => v.Verdict.Joins).Select(v => v.Candidate).ToList();
            var shared = verdicts.Where(v => v.Verdict.Label == RelationLabel.Echoes).Select(v => v.Candidate.Origin).DistinctBy(o => o.Id).OrderBy(o => o.Id).ToList();
            merges.UnionWith(shared.Skip(1).Select(folded => new OriginMerge(shared[0].Id, folded.Id)));

            var claim = same.Count > 0 ? same.OrderBy(c => c.Claim.Value).First().Claim : await ledger.OpenClaimAsync(cancellation);
            var origin = shared.Count > 0 ? shared[0] : await OriginAsync(side.Name, ledger, local, cancellation);
            judged.Add(new JudgedAppearance(appearance, claim, origin, Relations(verdicts, candidates)));
        }

        return new Judgement(judged, [.. merges]);
    }

    private static async Task<Origin> OriginAsync(string name, ILedgerSession ledger, Dictionary<string, Origin> local, CancellationToken cancellation)
    {
        if (!local.TryGetValue(name, out var origin))
        {
            origin = await ledger.OpenOriginAsync(name, cancellation);
            local.Add(name, origin);
        }

        return origin;
    }

    private List<(LedgerAppearance Candidate, Verdict Verdict)> Verdicts(JudgedSide side, IReadOnlyList<LedgerAppearance> candidates, Dictionary<LedgerAppearance, JudgedSide> sides)
    {
        var verdicts = new List<(LedgerAppearance, Verdict)>();
        foreach (var candidate in candidates)
        {
            // What one sentence of the item had found out about a candidate the next need not find out again.
            ref var earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(sides, candidate, out _);
            earlier ??= new JudgedSide(candidate.Appearance, candidate.Outlet, candidate.PublishedAt);
            if (rules.Judge(side, earlier) is { } verdict)
            {
                verdicts.Add((candidate, verdict));
            }
        }

        return verdicts;
    }

    /// <summary>Of each earlier item the nearest verdict of a kind.</summary>
    private List<JudgedRelation> Relations(List<(LedgerAppearance Candidate, Verdict Verdict)> verdicts, IReadOnlyList<LedgerAppearance> candidates)
    {
        var relations = new List<JudgedRelation>();
        foreach (var ofItem in verdicts.Where(v => v.Verdict.Label != RelationLabel.Unrelated).GroupBy(v => v.Candidate.ItemId))
        {
            var known = ofItem.Any(v => !v.Verdict.General && (v.Verdict.Joins || v.Verdict.Label == RelationLabel.Confirms));
            var kept = ofItem
                .Where(v => v.Verdict.Rule == Standing.RetractionRule || v.Verdict.Label is not (RelationLabel.Supersedes or RelationLabel.Tension) || !(known || HasEnded(v.Candidate, candidates)))
                .GroupBy(v => v.Verdict.Label is RelationLabel.Confirms or RelationLabel.Echoes)
                .Select(kind => kind.OrderBy(v => v.Verdict.General).ThenBy(v => v.Verdict.Distance).ThenByDescending(v => v.Verdict.Label).First());
            relations.AddRange(kept.Select(v => new JudgedRelation(v.Candidate, v.Verdict.Label, v.Verdict.Rule, v.Verdict.Reason)));
        }

        return [.. relations.OrderByDescending(r => r.Label).ThenByDescending(r => r.Earlier.PublishedAt)];
    }

    /// <summary>What an article itself told as over is not news to it.</summary>
    private bool HasEnded(LedgerAppearance candidate, IReadOnlyList<LedgerAppearance> candidates) =>
        candidate.Appearance.Frame.Modality == Modality.Certain && candidates.Any(other => other.ItemId == candidate.ItemId && rules.Ends(other.Appearance.Frame, candidate.Appearance.Frame));
}

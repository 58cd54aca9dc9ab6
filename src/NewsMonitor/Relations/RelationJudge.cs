using System.Runtime.InteropServices;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

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
        var notice = CorrectionNotice.Find(item);
        var known = new List<IReadOnlyList<LedgerAppearance>>(appearances.Count);
        foreach (var appearance in appearances)
        {
            known.Add(await ledger.CandidatesAsync(appearance.Keys, CandidatesPerKey, cancellation));
        }

        var sides = appearances.Select(appearance => new JudgedSide(appearance, item.Outlet, item.PublishedAt) { Notice = notice }).ToList();
        var verdictsOf = Verdicts(sides, known);
        for (var i = 0; i < sides.Count; i++)
        {
            var (side, appearance, candidates) = (sides[i], appearances[i], known[i]);
            var verdicts = verdictsOf[i];
            var joined = verdicts.Where(v => v.Verdict.Joins).Select(v => v.Candidate).MinBy(c => c.Claim.Value);
            var shared = SharedOrigins(verdicts);
            merges.UnionWith(shared.Skip(1).Select(folded => new OriginMerge(shared[0].Id, folded.Id)));

            var claim = joined is not null ? joined.Claim : await ledger.OpenClaimAsync(cancellation);
            var origin = shared.Count > 0 ? shared[0] : await OriginAsync(side.Name, ledger, local, cancellation);
            judged.Add(new JudgedAppearance(appearance, claim, origin, Relations(verdicts, candidates)));
        }

        return new Judgement(Retellings.WithoutOldNews(judged), [.. merges]);
    }

    /// <summary>The origins of what it echoes, each once, the first known first.</summary>
    private static List<Origin> SharedOrigins(List<(LedgerAppearance Candidate, Verdict Verdict)> verdicts)
    {
        var shared = new List<Origin>();
        foreach (var (candidate, verdict) in verdicts)
        {
            if (verdict.Label == RelationLabel.Echoes)
            {
                AddOnce(shared, candidate.Origin);
            }
        }

        shared.Sort(static (one, other) => one.Id.CompareTo(other.Id));
        return shared;
    }

    private static void AddOnce(List<Origin> origins, Origin one)
    {
        if (!origins.Exists(other => other.Id == one.Id))
        {
            origins.Add(one);
        }
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

    /// <summary>Of each sentence its verdicts, in the order of what was found for it. What is known is put before the sentences one by
    /// one, not the other way round: there is far more of it, and it lies far apart in memory.</summary>
    private List<(LedgerAppearance Candidate, Verdict Verdict)>[] Verdicts(List<JudgedSide> sides, List<IReadOnlyList<LedgerAppearance>> candidates)
    {
        var known = new KnownSentences(candidates);
        using var around = WordsAround.Of(sides, known.Sides);
        var item = new ItemBeside(sides, around);
        var placed = candidates.ConvertAll(ofSentence => new Verdict?[ofSentence.Count]);
        for (var number = 0; number < known.Sides.Count; number++)
        {
            item.Put(known.Sides[number]);
            foreach (var (sentence, place) in known.FoundFor(number))
            {
                placed[sentence][place] = rules.Judge(item.Pair(sentence));
            }
        }

        return [.. placed.Select((ofSentence, i) => InOrder(ofSentence, candidates[i]))];
    }

    private static List<(LedgerAppearance Candidate, Verdict Verdict)> InOrder(Verdict?[] placed, IReadOnlyList<LedgerAppearance> candidates)
    {
        var verdicts = new List<(LedgerAppearance, Verdict)>();
        for (var i = 0; i < placed.Length; i++)
        {
            if (placed[i] is { } verdict)
            {
                verdicts.Add((candidates[i], verdict));
            }
        }

        return verdicts;
    }

    /// <summary>Of each earlier item the nearest verdict of a kind; of two as near the one that its text tells first.</summary>
    private List<JudgedRelation> Relations(List<(LedgerAppearance Candidate, Verdict Verdict)> verdicts, IReadOnlyList<LedgerAppearance> candidates)
    {
        var known = new HashSet<long>();
        foreach (var (candidate, verdict) in verdicts)
        {
            if (!verdict.General && (verdict.Joins || verdict.Label == RelationLabel.Confirms))
            {
                known.Add(candidate.ItemId);
            }
        }

        var nearest = new List<(LedgerAppearance Candidate, Verdict Verdict)>();
        var places = new Dictionary<(long Item, bool Agrees), int>();
        foreach (var (candidate, verdict) in verdicts)
        {
            if (verdict.Label == RelationLabel.Unrelated || (GivesWay(verdict) && (known.Contains(candidate.ItemId) || HasEnded(candidate, candidates))))
            {
                continue;
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (candidate.ItemId, verdict.Label is RelationLabel.Confirms or RelationLabel.Echoes), out var isMet);
            if (!isMet)
            {
                place = nearest.Count;
                nearest.Add((candidate, verdict));
            }
            else if (verdict.IsNearerThan(nearest[place].Verdict) || (!nearest[place].Verdict.IsNearerThan(verdict) && candidate.Id < nearest[place].Candidate.Id))
            {
                nearest[place] = (candidate, verdict);
            }
        }

        return
        [
            .. Outweighed(nearest).OrderByDescending(v => v.Verdict.Label).ThenByDescending(v => v.Candidate.PublishedAt)
                .Select(v => new JudgedRelation(v.Candidate, v.Verdict.Label, v.Verdict.Rule, v.Verdict.Reason)),
        ];
    }

    /// <summary>What was only weighed gives way to what a single trait decided, and of several of one item to the likeliest.</summary>
    private static IEnumerable<(LedgerAppearance Candidate, Verdict Verdict)> Outweighed(List<(LedgerAppearance Candidate, Verdict Verdict)> nearest) =>
        nearest.Where(one => !one.Verdict.IsWeighed || !IsOutweighed(one, nearest));

    private static bool IsOutweighed((LedgerAppearance Candidate, Verdict Verdict) one, List<(LedgerAppearance Candidate, Verdict Verdict)> nearest) =>
        nearest.Exists(other => other.Candidate.ItemId == one.Candidate.ItemId && other.Verdict != one.Verdict
            && (!other.Verdict.IsWeighed || other.Verdict.Distance < one.Verdict.Distance || (other.Verdict.Distance == one.Verdict.Distance && other.Verdict.Label < one.Verdict.Label)));

    /// <summary>What an item is known to say, or told as over, is not superseded by its other sentences.</summary>
    private static bool GivesWay(Verdict verdict) =>
        verdict.Label is RelationLabel.Supersedes or RelationLabel.Tension && verdict.Rule != Standing.RetractionRule;

    /// <summary>What an article itself told as over is not news to it.</summary>
    private bool HasEnded(LedgerAppearance candidate, IReadOnlyList<LedgerAppearance> candidates)
    {
        if (candidate.Appearance.Frame.Modality == Modality.Certain)
        {
            foreach (var other in candidates)
            {
                if (other.ItemId == candidate.ItemId && rules.Ends(other.Appearance.Frame, candidate.Appearance.Frame))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

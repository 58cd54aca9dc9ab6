using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Two tellings beside each other: what they share and what pulls them apart.</summary>
internal sealed class TellingPair
{
    /// <summary>Two sentences that share one word of one share little.</summary>
    private const int FewestWords = 3;

    /// <summary>From this share on the words themselves speak for one matter, and how much.</summary>
    private const double Wordy = 0.4, WordWeight = 1.5;

    /// <summary>What two that contradict each other in the same company have before two that agree.</summary>
    private const double Opposed = 0.6;

    /// <summary>What it adds that both name the same time.</summary>
    private const double SameTime = 0.3;

    /// <summary>Two tellings so sure to be of one thing may speak of it in parts that share no word.</summary>
    private const double Certain = 4.4;

    public TellingPair(JudgedSide later, JudgedSide earlier, StepRelations steps)
    {
        (Later, Earlier) = (later.Appearance.Telling!, earlier.Appearance.Telling!);
        Matter = Tellings.Matter.Weight(Later, Earlier);
        Named = Tellings.Matter.Named(Later, Earlier);
        (Words, WordsShared) = Share(Later.Words, Earlier.Words, FewestWords);
        Own = Later.Setting.Count + Earlier.Setting.Count == 0 ? Matter : Tellings.Matter.Weight(Later with { Setting = [] }, Earlier with { Setting = [] });
        Likeness = Matter + (Words >= Wordy && Matter > 0 ? WordWeight * Words : 0);
        Best = BestOf(steps);
        (SameFigures, OtherFigures) = Figures();
    }

    public Telling Later { get; }

    public Telling Earlier { get; }

    /// <summary>How surely both are about one thing; see <see cref="Tellings.Matter"/>.</summary>
    public double Matter { get; }

    /// <summary><see cref="Matter"/> without what only the articles around them tell.</summary>
    public double Own { get; }

    /// <summary><see cref="Matter"/> with what the same words add.</summary>
    public double Likeness { get; }

    /// <summary>What both themselves name, states aside; see <see cref="Tellings.Matter"/>.</summary>
    public bool Named { get; }

    /// <summary>Share of the shorter sentence's content words that both have.</summary>
    public double Words { get; }

    /// <summary>How many words that share is.</summary>
    public int WordsShared { get; }

    public HappeningMatch? Best { get; }

    /// <summary>Figures of one role and unit that agree.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> SameFigures { get; }

    /// <summary>Figures of one role and unit that cannot both be meant.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> OtherFigures { get; }

    private HappeningMatch? BestOf(StepRelations steps)
    {
        HappeningMatch? best = null;
        var bestWeight = 0.0;
        foreach (var later in Later.Happenings)
        {
            foreach (var earlier in Earlier.Happenings)
            {
                var relation = steps.Between(later.Step, earlier.Step);
                if (relation is StepRelation.None or StepRelation.EndedBy || (relation is StepRelation.Akin or StepRelation.Averse && !(Named && Matter >= 3)) || IsUnasserted(later) || IsUnasserted(earlier))
                {
                    continue;
                }

                if (relation == StepRelation.Opposes && later.Polarity != earlier.Polarity && Own < Certain)
                {
                    continue; // Not called off is not ordered, unless both surely speak of one thing.
                }

                var company = Share(later.Words, earlier.Words).Share;
                var isLight = steps.IsLight(later.Step) && steps.IsLight(earlier.Step);
                var object_ = Math.Max(steps.Objects(later.Object, earlier.Object), Matter >= Certain ? 0 : -1);
                if (object_ < 0 && company < 0.5)
                {
                    continue;
                }

                var sameTime = later.Time.Stated && earlier.Time.Stated && later.Time.Overlaps(earlier.Time) ? SameTime : 0;
                var score = sameTime + WeightOf(relation) * ((isLight ? 0.1 : 0.4) + (0.3 * object_) + company);
                // "Raised spending on imports" and "cut spending on imports" agree on the imports and differ on the matter.
                var match = new HappeningMatch(later, earlier, relation, company, object_, score);
                var weight = score + (match.Agrees == false && company >= 0.5 ? Opposed : 0);
                if (best is null || weight > bestWeight)
                {
                    (best, bestWeight) = (match, weight);
                }
            }
        }

        return best;
    }

    private static bool IsUnasserted(Happening happening) => happening.Modality is Modality.Conditional or Modality.Asked;

    private static double WeightOf(StepRelation relation) => relation switch
    {
        StepRelation.Same => 1,
        StepRelation.Opposes => 1,
        StepRelation.Ends => 0.8,
        StepRelation.Akin or StepRelation.Averse => 0.4,
        _ => 0.6,
    };

    /// <summary>The share of the shorter list's words that the other has, in the same or another word for it.</summary>
    private static (double Share, int Common) Share(IReadOnlyList<string> one, IReadOnlyList<string> other, int fewest = 1)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return (0, 0);
        }

        var common = 0;
        foreach (var word in one)
        {
            foreach (var candidate in other)
            {
                if (word == candidate || (word[0] != '#' && candidate[0] != '#' && WordMeaning.Shared(word, candidate)))
                {
                    common++;
                    break;
                }
            }
        }

        return (Math.Min(1, common / (double)Math.Max(fewest, Math.Min(one.Count, other.Count))), common);
    }

    /// <summary>"Missiles" may count air defences or missiles: one class in common is enough.</summary>
    private static bool SameUnit(string one, string other) =>
        one == other || (one.Contains('|', StringComparison.Ordinal) || other.Contains('|', StringComparison.Ordinal)) && one.Split('|').Intersect(other.Split('|')).Any();

    private (List<(Quantity, Quantity)> Same, List<(Quantity, Quantity)> Other) Figures()
    {
        var (same, apart) = (new List<(Quantity, Quantity)>(), new List<(Quantity, Quantity)>());
        foreach (var later in Later.Figures)
        {
            var alike = Earlier.Figures.Where(earlier => earlier.Role == later.Role && SameUnit(earlier.Unit, later.Unit)).ToList();
            if (alike.Find(earlier => later.Low <= earlier.High && earlier.Low <= later.High) is { } equal)
            {
                same.Add((later, equal));
            }
            else if (alike.Find(earlier => earlier.Role == later.Role && (earlier.Role != "amount" || Words >= 0.7)) is { } other)
            {
                apart.Add((later, other));
            }
        }

        return (same, apart);
    }
}

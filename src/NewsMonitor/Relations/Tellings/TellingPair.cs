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

    private static readonly List<(Quantity, Quantity)> None = [];

    private readonly ReadTelling readLater, readEarlier;
    private readonly StepRelations steps;

    // Most pairs are put aside by names and words alone; the rest is found out when a rule asks.
    private double? own;
    private bool? named;
    private HappeningMatch? match;
    private bool isMatched;
    private (List<(Quantity, Quantity)> Same, List<(Quantity, Quantity)> Other)? figures;

    public TellingPair(JudgedSide later, JudgedSide earlier, StepRelations steps)
    {
        (Later, Earlier, readLater, readEarlier) = (later.Appearance.Telling!, earlier.Appearance.Telling!, later.Told, earlier.Told);
        this.steps = steps;
        Matter = Tellings.Matter.Weight(readLater, readEarlier);
        WordsShared = readLater.Words.Common(readEarlier.Words);
        Words = Share(readLater.Words, readEarlier.Words, WordsShared, FewestWords);
        Likeness = Matter + (Words >= Wordy && Matter > 0 ? WordWeight * Words : 0);
    }

    public Telling Later { get; }

    public Telling Earlier { get; }

    /// <summary>How surely both are about one thing; see <see cref="Tellings.Matter"/>.</summary>
    public double Matter { get; }

    /// <summary><see cref="Matter"/> without what only the articles around them tell.</summary>
    public double Own => own ??= Later.Setting.Count + Earlier.Setting.Count == 0 ? Matter : Tellings.Matter.Weight(readLater, readEarlier, own: true);

    /// <summary><see cref="Matter"/> with what the same words add.</summary>
    public double Likeness { get; }

    /// <summary>What both themselves name, states aside; see <see cref="Tellings.Matter"/>.</summary>
    public bool Named => named ??= Tellings.Matter.Named(readLater, readEarlier);

    /// <summary>Share of the shorter sentence's content words that both have.</summary>
    public double Words { get; }

    /// <summary>How many words that share is.</summary>
    public int WordsShared { get; }

    public HappeningMatch? Best
    {
        get
        {
            (match, isMatched) = isMatched ? (match, true) : (BestOf(), true);
            return match;
        }
    }

    /// <summary>Figures of one role and unit that agree.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> SameFigures => (figures ??= Figures()).Same;

    /// <summary>Figures of one role and unit that cannot both be meant.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> OtherFigures => (figures ??= Figures()).Other;

    private HappeningMatch? BestOf()
    {
        HappeningMatch? best = null;
        var bestWeight = 0.0;
        var (ofLater, ofEarlier) = (readLater.Steps(steps), readEarlier.Steps(steps));
        for (var i = 0; i < ofLater.Length; i++)
        {
            for (var k = 0; k < ofEarlier.Length; k++)
            {
                var relation = ofLater[i] >= 0 && ofEarlier[k] >= 0 ? steps.Between(ofLater[i], ofEarlier[k]) : steps.Between(Later.Happenings[i].Step, Earlier.Happenings[k].Step);
                if (relation is StepRelation.None or StepRelation.EndedBy || Match(i, k, relation) is not { } found)
                {
                    continue;
                }

                // "Raised spending on imports" and "cut spending on imports" agree on the imports and differ on the matter.
                var weight = found.Score + (found.Agrees == false && found.Company >= 0.5 ? Opposed : 0);
                if (best is null || weight > bestWeight)
                {
                    (best, bestWeight) = (found, weight);
                }
            }
        }

        return best;
    }

    private HappeningMatch? Match(int ofLater, int ofEarlier, StepRelation relation)
    {
        var (later, earlier) = (Later.Happenings[ofLater], Earlier.Happenings[ofEarlier]);
        if ((relation is StepRelation.Akin or StepRelation.Averse && !(Named && Matter >= 3)) || IsUnasserted(later) || IsUnasserted(earlier))
        {
            return null;
        }

        if (relation == StepRelation.Opposes && later.Polarity != earlier.Polarity && Own < Certain)
        {
            return null; // Not called off is not ordered, unless both surely speak of one thing.
        }

        var company = Company(ofLater, ofEarlier);
        var isLight = steps.IsLight(later.Step) && steps.IsLight(earlier.Step);
        var object_ = Math.Max(steps.Objects(later.Object, earlier.Object), Matter >= Certain ? 0 : -1);
        if (object_ < 0 && company < 0.5)
        {
            return null;
        }

        var sameTime = later.Time.Stated && earlier.Time.Stated && later.Time.Overlaps(earlier.Time) ? SameTime : 0;
        return new HappeningMatch(later, earlier, relation, company, object_, sameTime + WeightOf(relation) * ((isLight ? 0.1 : 0.4) + (0.3 * object_) + company));
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
    private static double Share(MeantWords one, MeantWords other, int common, int fewest = 1) =>
        one.Count == 0 || other.Count == 0 ? 0 : Math.Min(1, common / (double)Math.Max(fewest, Math.Min(one.Count, other.Count)));

    private double Company(int later, int earlier)
    {
        var (one, other) = (readLater.Company(later), readEarlier.Company(earlier));
        return Share(one, other, one.Common(other));
    }

    /// <summary>"Missiles" may count air defences or missiles: one class in common is enough.</summary>
    private static bool SameUnit(string one, string other) =>
        one == other || (one.Contains('|', StringComparison.Ordinal) || other.Contains('|', StringComparison.Ordinal)) && one.Split('|').Intersect(other.Split('|')).Any();

    private (List<(Quantity, Quantity)> Same, List<(Quantity, Quantity)> Other) Figures()
    {
        if (Later.Figures.Count == 0 || Earlier.Figures.Count == 0)
        {
            return (None, None);
        }

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

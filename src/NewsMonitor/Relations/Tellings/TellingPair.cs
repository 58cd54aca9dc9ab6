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

    // Most pairs are put aside by names and words alone; the rest is found out when a rule asks.
    private ReadTelling readLater = null!, readEarlier = null!;
    private StepRelations steps = null!;
    private SharedNames names;
    private double? own;
    private bool? named;
    private HappeningMatch? match;
    private bool isMatched;
    private (List<(Quantity, Quantity)> Same, List<(Quantity, Quantity)> Other)? figures;

    /// <summary>Puts two tellings beside each other; whatever was known of the two before is forgotten.</summary>
    public void Face(ReadTelling later, ReadTelling earlier, StepRelations relations)
    {
        (readLater, readEarlier, steps) = (later, earlier, relations);
        (own, named, match, isMatched, figures) = (null, null, null, false, null);
        names = new SharedNames(later.Names, earlier.Names);
        Matter = Tellings.Matter.Weight(names);
        WordsShared = later.Words.Common(earlier.Words);
        Words = Share(later.Words, earlier.Words, WordsShared, FewestWords);
        Likeness = Matter + (Words >= Wordy && Matter > 0 ? WordWeight * Words : 0);
    }

    /// <summary>Which names both have.</summary>
    public ref readonly SharedNames Names => ref names;

    public Telling Later => readLater.Telling;

    public Telling Earlier => readEarlier.Telling;

    /// <summary>How surely both are about one thing; see <see cref="Tellings.Matter"/>.</summary>
    public double Matter { get; private set; }

    /// <summary><see cref="Matter"/> without what only the articles around them tell.</summary>
    public double Own => own ??= Later.Setting.Count + Earlier.Setting.Count == 0 ? Matter : Tellings.Matter.Weight(names, own: true);

    /// <summary><see cref="Matter"/> with what the same words add.</summary>
    public double Likeness { get; private set; }

    /// <summary>What both themselves name, states aside; see <see cref="Tellings.Matter"/>.</summary>
    public bool Named => named ??= Tellings.Matter.Named(names);

    /// <summary>Share of the shorter sentence's content words that both have.</summary>
    public double Words { get; private set; }

    /// <summary>How many words that share is.</summary>
    public int WordsShared { get; private set; }

    /// <summary>Whether no two of their happenings are at times of their own that do not meet.</summary>
    public bool TimesMeet
    {
        get
        {
            if (readLater.HasTime && readEarlier.HasTime)
            {
                foreach (var later in Later.Happenings)
                {
                    foreach (var earlier in Earlier.Happenings)
                    {
                        if (later.Time.Stated && earlier.Time.Stated && !later.Time.Overlaps(earlier.Time))
                        {
                            return false;
                        }
                    }
                }
            }

            return true;
        }
    }

    /// <summary>The two happenings that fit each other best.</summary>
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
        foreach (var later in readLater.Happenings(steps))
        {
            foreach (var earlier in readEarlier.Happenings(steps))
            {
                var relation = steps.Between(later.Step, earlier.Step);
                if (relation is StepRelation.None or StepRelation.EndedBy || Match(later, earlier, relation) is not { } found)
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

    private HappeningMatch? Match(ReadHappening ofLater, ReadHappening ofEarlier, StepRelation relation)
    {
        if ((relation is StepRelation.Akin or StepRelation.Averse && !(Named && Matter >= 3)) || !ofLater.IsAsserted || !ofEarlier.IsAsserted)
        {
            return null;
        }

        var (later, earlier) = (ofLater.Happening, ofEarlier.Happening);
        if (relation == StepRelation.Opposes && later.Polarity != earlier.Polarity && Own < Certain)
        {
            return null; // Not called off is not ordered, unless both surely speak of one thing.
        }

        var company = Share(ofLater.Company, ofEarlier.Company, ofLater.Company.Common(ofEarlier.Company));
        var isLight = ofLater.IsLight && ofEarlier.IsLight;
        var object_ = Math.Max(steps.Objects(ofLater, ofEarlier), Matter >= Certain ? 0 : -1);
        if (object_ < 0 && company < 0.5)
        {
            return null;
        }

        var sameTime = later.Time.Stated && earlier.Time.Stated && later.Time.Overlaps(earlier.Time) ? SameTime : 0;
        return new HappeningMatch(later, earlier, relation, company, object_, sameTime + WeightOf(relation) * ((isLight ? 0.1 : 0.4) + (0.3 * object_) + company));
    }

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

    /// <summary>"Missiles" may count air defences or missiles: one class in common is enough.</summary>
    private static bool SameUnit(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        if (!one.Contains('|', StringComparison.Ordinal) && !other.Contains('|', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var left in one.AsSpan().Split('|'))
        {
            foreach (var right in other.AsSpan().Split('|'))
            {
                if (one.AsSpan(left).SequenceEqual(other.AsSpan(right)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private (List<(Quantity, Quantity)> Same, List<(Quantity, Quantity)> Other) Figures()
    {
        var (same, apart) = (None, None);
        foreach (var later in Later.Figures)
        {
            Quantity? equal = null, other = null;
            foreach (var earlier in Earlier.Figures)
            {
                if (equal is null && earlier.Role == later.Role && SameUnit(earlier.Unit, later.Unit))
                {
                    equal = later.Low <= earlier.High && earlier.Low <= later.High ? earlier : null;
                    other ??= earlier;
                }
            }

            if (equal is not null)
            {
                same = With(same, later, equal);
            }
            else if (other is not null && (later.Role != "amount" || Words >= 0.7))
            {
                apart = With(apart, later, other);
            }
        }

        return (same, apart);
    }

    private static List<(Quantity, Quantity)> With(List<(Quantity, Quantity)> pairs, Quantity later, Quantity earlier)
    {
        var longer = pairs.Count == 0 ? [] : pairs;
        longer.Add((later, earlier));
        return longer;
    }
}

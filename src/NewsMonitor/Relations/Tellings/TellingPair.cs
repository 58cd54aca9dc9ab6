using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Two tellings beside each other: what they share and what pulls them apart. One is put beside many.</summary>
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

    private readonly SharedFigures figures = new();
    private readonly ReadTelling readLater;
    private readonly StepRelations steps;
    private readonly ReadHappening[] happenings;
    private readonly WordDrawers?[] company;

    /// <summary>A bit for each step that something that happens in the later has to do with; null when that must be asked.</summary>
    private readonly ulong[]? related;

    // Most pairs are put aside by names and words alone; the rest is found out when a rule asks.
    private ReadTelling readEarlier;
    private SharedNames names;
    private double matter;
    private bool areNamesRead;
    private double? own;
    private bool? named;
    private HappeningMatch? match;
    private bool isMatched;
    private bool areFiguresRead;
    private StepLink? link;
    private bool? areStepsRelated;
    private bool? otherThings;
    private WordDrawers? things;

    public TellingPair(ReadTelling later, StepRelations steps)
    {
        (readLater, readEarlier, this.steps) = (later, later, steps);
        happenings = later.Happenings(steps);
        related = steps.RelatedTo(later.Steps(steps));
        company = new WordDrawers?[happenings.Length];
    }

    /// <summary>Puts another telling beside it; whatever was known of the one before is forgotten.</summary>
    /// <param name="earlier">The other telling.</param>
    /// <param name="wordsShared">How many content words of the later it has.</param>
    public void Face(ReadTelling earlier, int wordsShared)
    {
        readEarlier = earlier;
        (own, named, isMatched, areFiguresRead, areNamesRead, areStepsRelated, link, otherThings) = (null, null, false, false, false, null, null, null);
        WordsShared = wordsShared;
        Words = Share(readLater.Words, earlier.Words, wordsShared, FewestWords);
    }

    /// <summary>Which names both have.</summary>
    public ref readonly SharedNames Names
    {
        get
        {
            if (!areNamesRead)
            {
                names = new SharedNames(readLater.Names, readEarlier.Names);
                matter = Tellings.Matter.Weight(names);
                areNamesRead = true;
            }

            return ref names;
        }
    }

    public Telling Later => readLater.Telling;

    public Telling Earlier => readEarlier.Telling;

    /// <summary>How surely both are about one thing; see <see cref="Tellings.Matter"/>.</summary>
    public double Matter
    {
        get
        {
            _ = Names;
            return matter;
        }
    }

    /// <summary><see cref="Matter"/> without what only the articles around them tell.</summary>
    public double Own => own ??= Later.Setting.Count + Earlier.Setting.Count == 0 ? Matter : Tellings.Matter.Weight(Names, own: true);

    /// <summary><see cref="Matter"/> with what the same words add.</summary>
    public double Likeness => Matter + (Words >= Wordy && Matter > 0 ? WordWeight * Words : 0);

    /// <summary>What both themselves name, states aside; see <see cref="Tellings.Matter"/>.</summary>
    public bool Named => named ??= Tellings.Matter.Named(Names);

    /// <summary>Share of the shorter sentence's content words that both have.</summary>
    public double Words { get; private set; }

    /// <summary>How many words that share is.</summary>
    public int WordsShared { get; private set; }

    /// <summary>Whether one of them turns what it says, by a "not" or a word for it, and the other does not.</summary>
    public bool OneTurns => Later.Turned != Earlier.Turned;

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
            (match, isMatched) = isMatched ? (match, true) : (AreStepsRelated ? BestOf() : null, true);
            return match;
        }
    }

    /// <summary>How near what happens in one is to what happens in the other.</summary>
    public StepLink Link => link ??= AreStepsRelated ? StepLink.Of(happenings, readEarlier.Happenings(steps), steps) : default(StepLink);

    /// <summary>Whether both say outright that one and the same weighty thing is so, or is not so.</summary>
    public bool Agree => Later.Happenings.Any(later => later.Basis == HappeningBasis.Said && !steps.IsLight(later.Step)
        && Earlier.Happenings.Any(earlier => earlier.Step == later.Step && earlier.Polarity == later.Polarity && earlier.Basis == HappeningBasis.Said));

    /// <summary>Whether each tells of things that the other has not; see <see cref="SentenceThings.Differ"/>.</summary>
    public bool OtherThings => otherThings ??= SentenceThings.Differ(
        readLater.Things(steps), things ??= new WordDrawers(readLater.Things(steps).Words), readEarlier.Things(steps), steps);

    /// <summary>Whether the same is told with its parties changed over: who sells here buys there.</summary>
    public bool AreSwapped => PartyPair.AreSwapped(Later.Parties, Earlier.Parties, steps);

    /// <summary>Whether something in each is said of the very same time.</summary>
    public bool SameTimes => MayHaveSameTimes && HaveSameTime(Later.Happenings, Earlier.Happenings);

    /// <summary>Whether <see cref="SameTimes"/> can be.</summary>
    public bool MayHaveSameTimes => readLater.HasTime && readEarlier.HasTime;

    /// <summary>Whether <see cref="SameFigures"/> and <see cref="OtherFigures"/> can have any.</summary>
    public bool HaveFigures => (readLater.FigureKinds & readEarlier.FigureKinds) != 0;

    /// <summary>Figures of one role and unit that agree.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> SameFigures => HaveFigures ? ReadFigures().Same : [];

    /// <summary>Figures of one role and unit that cannot both be meant.</summary>
    public IReadOnlyList<(Quantity Later, Quantity Earlier)> OtherFigures => HaveFigures ? ReadFigures().Other : [];

    private static bool HaveSameTime(IReadOnlyList<Happening> ofLater, IReadOnlyList<Happening> ofEarlier)
    {
        for (var i = 0; i < ofLater.Count; i++)
        {
            for (var k = 0; ofLater[i].Time.Stated && k < ofEarlier.Count; k++)
            {
                if (ofEarlier[k].Time == ofLater[i].Time)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a step of one has to do with a step of the other: else there is no <see cref="Best"/> and no <see cref="Link"/>.</summary>
    public bool AreStepsRelated => areStepsRelated ??= HaveRelatedSteps();

    private bool HaveRelatedSteps()
    {
        if (related is null)
        {
            return true;
        }

        foreach (var step in readEarlier.Steps(steps))
        {
            if (step < 0 || ((related[step >> 6] >> step) & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private HappeningMatch? BestOf()
    {
        HappeningMatch? best = null;
        var bestWeight = 0.0;
        for (var i = 0; i < happenings.Length; i++)
        {
            var later = happenings[i];
            foreach (var earlier in readEarlier.Happenings(steps))
            {
                var relation = steps.Between(later.Step, earlier.Step);
                if (relation is StepRelation.None or StepRelation.EndedBy || Match(i, earlier, relation) is not { } found)
                {
                    continue;
                }

                // "Raised spending on imports" and "cut spending on imports" agree on the imports and differ on the matter.
                var weight = found.Score + (found.Agrees == false && found.Company >= 0.5 && (OneTurns || relation != StepRelation.Same) ? Opposed : 0);
                if (best is null || weight > bestWeight)
                {
                    (best, bestWeight) = (found, weight);
                }
            }
        }

        return best;
    }

    private HappeningMatch? Match(int place, ReadHappening ofEarlier, StepRelation relation)
    {
        var ofLater = happenings[place];
        if ((relation is StepRelation.Akin or StepRelation.Averse && !(Named && Matter >= 3)) || !ofLater.IsAsserted || !ofEarlier.IsAsserted)
        {
            return null;
        }

        var (later, earlier) = (ofLater.Happening, ofEarlier.Happening);
        if (relation == StepRelation.Opposes && later.Polarity != earlier.Polarity && Own < Certain)
        {
            return null; // Not called off is not ordered, unless both surely speak of one thing.
        }

        var shared = Share(ofLater.Company, ofEarlier.Company, (company[place] ??= new WordDrawers(ofLater.Company)).Common(ofEarlier.Company));
        var isLight = ofLater.IsLight && ofEarlier.IsLight;
        var object_ = Math.Max(steps.Objects(ofLater, ofEarlier), Matter >= Certain ? 0 : -1);
        if (object_ < 0 && shared < 0.5)
        {
            return null;
        }

        var sameTime = later.Time.Stated && earlier.Time.Stated && later.Time.Overlaps(earlier.Time) ? SameTime : 0;
        return new HappeningMatch(later, earlier, relation, shared, object_, sameTime + WeightOf(relation) * ((isLight ? 0.1 : 0.4) + (0.3 * object_) + shared));
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

    private SharedFigures ReadFigures()
    {
        if (!areFiguresRead)
        {
            figures.Read(Later.Figures, Earlier.Figures, Words);
            areFiguresRead = true;
        }

        return figures;
    }
}

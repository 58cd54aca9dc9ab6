using NewsMonitor.Claims;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>A new appearance beside an earlier one, as the rules look at it. One pair is put before one earlier appearance after the
/// other: there are many, and few come to anything.</summary>
internal sealed class AppearancePair(ItemBeside item, int sentence, JudgedSide later)
{
    private TellingPair? tellings;
    private bool? sameOrigin;
    private double? alike;
    private bool areTellingsRead;

    public JudgedSide Later { get; } = later;

    public JudgedSide Earlier { get; private set; } = later;

    /// <summary>Whether both sentences have a telling.</summary>
    public bool HaveTellings => Later.Told is not null && Earlier.Told is not null;

    /// <summary>Whether both rest on one report or speaker; found out when a rule asks, for it is the dearest question.</summary>
    public bool SameOrigin => sameOrigin ??= OriginFinder.Same(Later, Earlier);

    /// <summary>Whether one sentence was taken from the other, by the runs of words they share.</summary>
    public bool IsCopied => OriginFinder.IsCopied(Later, Earlier);

    /// <summary>Whether the later names who published the earlier as its source.</summary>
    public bool IsCredited => OriginFinder.CreditsOutlet(Later, Earlier);

    /// <summary>Whether <see cref="IsCredited"/> can be.</summary>
    public bool MayBeCredited => OriginFinder.MayCreditOutlet(Later, Earlier);

    /// <summary>What the sentences around both hold.</summary>
    public WordsAround Around => item.Around;

    /// <summary>How alike their words are, 0 to 1; see <see cref="WordsAround"/>.</summary>
    public double Alike => alike ??= item.Likeness(sentence);

    /// <summary>The words that both have, those that tell most first, as the later writes them.</summary>
    public IReadOnlyList<string> SharedWords(int most) => Later.Stems.Words(item.Around.Shared(Later.Stems, Earlier.Stems, most));

    /// <summary>The logarithm of one more than the days between them, 0 when the earlier came out later.</summary>
    public double LogDays => item.LogDays;

    public bool BothCertain => Later.Frame.Modality == Modality.Certain && Earlier.Frame.Modality == Modality.Certain;

    public bool SamePolarity => Later.Frame.Polarity == Earlier.Frame.Polarity;

    /// <summary>Whether both can be about the same time.</summary>
    public bool TimesMeet => Later.Frame.Time.Overlaps(Earlier.Frame.Time);

    /// <summary>Days from what the earlier is as of to what the later is as of.</summary>
    public int Days => Later.Frame.AsOf.DayNumber - Earlier.Frame.AsOf.DayNumber;

    /// <summary>Puts the pair before another earlier appearance.</summary>
    public void Face(JudgedSide earlier) => (Earlier, sameOrigin, alike, areTellingsRead) = (earlier, null, null, false);

    /// <summary>Their tellings beside each other; both must have one.</summary>
    public TellingPair Tellings(StepRelations steps)
    {
        tellings ??= new TellingPair(Later.Told!, steps);
        if (!areTellingsRead)
        {
            tellings.Face(Earlier.Told!, item.WordsShared(sentence));
            areTellingsRead = true;
        }

        return tellings;
    }
}

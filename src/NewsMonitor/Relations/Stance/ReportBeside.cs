using NewsMonitor.Claims;
using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Stance;

/// <summary>A sentence of a report beside a statement, as the rules see both.</summary>
/// <param name="first">Its appearance that is shown.</param>
/// <param name="appearances">All that was read in it.</param>
/// <param name="rules">Judge it.</param>
internal sealed class ReportBeside(LedgerAppearance first, IReadOnlyList<LedgerAppearance> appearances, StatementRules rules)
{
    /// <summary>The rule of a denial that comes long after; of a statement it tells nothing, for its day is not its own.</summary>
    private const string LateDenial = "late-denial";

    private const string CarriedOut = "plan-carried-out";

    /// <summary>Supports looked at, the nearest in time.</summary>
    private const int MostSupports = 5;

    private readonly RuledReport? after = rules.After(appearances);
    private readonly RuledReport? since = rules.Since(appearances) is { Label: RelationLabel.Supersedes } overtakes ? overtakes : null;

    /// <summary>What of it is shown: what decided.</summary>
    public LedgerAppearance First => (after ?? since)?.Report ?? first;

    public IReadOnlyList<LedgerAppearance> Appearances => appearances;

    public string Quote => first.Appearance.Quote.Text;

    /// <summary>What it names and counts, once that was read.</summary>
    public NamesAndFigures? Named { get; set; }

    /// <summary>What the model says of it, once it was asked.</summary>
    public StanceReading? Worded { get; set; }

    /// <summary>Whether a family of events decides, and not what any sentence tells.</summary>
    public bool IsOfFamily => (after ?? since) is { Verdict.General: false };

    /// <summary>Whether it says the same.</summary>
    public bool Supports => after is { Label: RelationLabel.Confirms or RelationLabel.Echoes };

    /// <summary>Whether it says that what the statement announces was carried out.</summary>
    public bool Fulfils => since?.Rule == CarriedOut;

    /// <summary>Whether it tells the same with its parties changed over.</summary>
    public bool IsSwapped => rules.AreSwapped(appearances);

    /// <summary>The first day of what it tells; else the day it was told.</summary>
    public DateOnly Day => Frame.Time is { Stated: true, From: { } from } ? from : Frame.AsOf;

    private Frame Frame => First.Appearance.Frame;

    private bool Conflicts => after is { Label: RelationLabel.Contradicts } or { Rule: LateDenial };

    /// <summary>Its side by the rules; null where they are silent or in doubt.</summary>
    /// <param name="supports">The reports that say what the statement says or that it was carried out. One that it overtook shows that the statement was so once; one after
    /// it, that it is not settled.</param>
    public (StatementSide Side, string Reason)? Side(List<ReportBeside> supports) =>
        Supports ? (StatementSide.Agrees, after!.Rule is "entailed" or "same-figure" ? after.Verdict.Reason : "It says the same.")
        : Conflicts && after is { Modality: Modality.Certain } && Frame.Modality != Modality.Certain ? (StatementSide.Bears, $"Only announced as of {TimeText.Of(Frame.AsOf)}.")
        : Conflicts || since is not null ? Opposing(supports)
        : after is { Label: RelationLabel.Supersedes } ? (StatementSide.Precedes, Before(supports))
        : null;

    private (StatementSide Side, string Reason) Opposing(List<ReportBeside> supports)
    {
        var near = supports.OrderBy(support => (support.First.PublishedAt - first.PublishedAt).Duration()).Take(MostSupports).ToList();
        var answers = near.Where(support => support.First.PublishedAt > first.PublishedAt).Select(support => rules.Between(support.Appearances, appearances)?.Label).ToList();
        if (answers.Contains(RelationLabel.Supersedes))
        {
            return (StatementSide.Precedes, Before(supports));
        }

        if (answers.Contains(RelationLabel.Contradicts))
        {
            return (StatementSide.Disagrees, Opposite);
        }

        var wasSo = near.Exists(support => support.First.PublishedAt < first.PublishedAt && rules.Between(appearances, support.Appearances)?.Label == RelationLabel.Supersedes);
        return since is not null && (wasSo || (!Conflicts && after?.Label != RelationLabel.Supersedes)) ? (StatementSide.Overtakes, Fulfils ? $"Carried out since: {When}." : $"Not so since {When}.")
            : after is { Label: RelationLabel.Supersedes, Rule: CarriedOut } ? (StatementSide.Precedes, Before(supports))
            : (StatementSide.Disagrees, Opposite);
    }

    private string Before(List<ReportBeside> supports) =>
        after?.Rule == CarriedOut ? $"Only announced as of {TimeText.Of(Frame.AsOf)}."
        : Frame is { Time.Stated: false, Polarity: Polarity.Denied } ? $"Not so as of {TimeText.Of(Frame.AsOf)}."
        : !Frame.Time.Stated && supports.Exists(support => support.First.ItemId == first.ItemId) ? "It tells what was before."
        : $"It was otherwise {(Frame.Time.Stated ? TimeText.Of(Frame.Time) : $"as of {When}")}.";

    private string Opposite => after?.Rule is "other-figure" ? "It gives another figure."
        : Frame.Polarity == Polarity.Denied ? "It says that it is not so."
        : "It says the opposite.";

    /// <summary>When what it tells happened: "July 2016"; else the day it was told.</summary>
    private string When => Frame.Time is { Stated: true } time ? TimeText.Of(time).Split(' ', 2)[1] : TimeText.Of(Frame.AsOf);
}

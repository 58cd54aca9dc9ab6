using NewsMonitor.Claims;

namespace NewsMonitor.Ledger;

/// <summary>Everything the ledger knows of one claim.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Appearances">Oldest publication first; never empty.</param>
/// <param name="Relations">Every stored relation from or to one of the appearances, in order of judging.</param>
public sealed record ClaimHistory(
    ClaimNumber Number, IReadOnlyList<LedgerAppearance> Appearances, IReadOnlyList<LedgerRelation> Relations)
{
    /// <summary>The sentence people know the claim by: its first appearance's.</summary>
    public string Sentence => Appearances[0].Appearance.Quote.Text;

    /// <summary>What the sentence was read as, in a few words: one sentence may bring several claims.</summary>
    public string Gist => FrameText.Of(Appearances[0].Appearance);

    public Standing Standing => Standing.Of(this);
}

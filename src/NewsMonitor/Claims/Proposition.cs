namespace NewsMonitor.Claims;

/// <summary>Takes two frames of one item that are the same proposition for equal.</summary>
internal sealed class Proposition : IEqualityComparer<Frame>
{
    public static readonly Proposition Same = new();

    private Proposition()
    {
    }

    public bool Equals(Frame? one, Frame? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Family == other.Family && one.Actor == other.Actor && (IsOfWords(one) ? one.Words.SequenceEqual(other.Words) : IsSameStep(one, other)));

    public int GetHashCode(Frame frame)
    {
        var hash = new HashCode();
        hash.Add(frame.Family);
        hash.Add(frame.Actor);
        if (IsOfWords(frame))
        {
            foreach (var word in frame.Words)
            {
                hash.Add(word);
            }
        }
        else
        {
            hash.Add(frame.Step);
            hash.Add(frame.Counterparty);
        }

        return hash.ToHashCode();
    }

    /// <summary>A statement and what no family reads are known by their words alone.</summary>
    private static bool IsOfWords(Frame frame) => frame.IsGeneral || frame.Family == "statement";

    private static bool IsSameStep(Frame one, Frame other) =>
        one.Step == other.Step && one.Counterparty == other.Counterparty && one.Object == other.Object && one.Polarity == other.Polarity
        && one.Modality == Modality.Planned == (other.Modality == Modality.Planned) && Year(one) == Year(other);

    private static int? Year(Frame frame) => frame.Time.Stated ? frame.Time.From?.Year : null;
}

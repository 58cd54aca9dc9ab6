using NewsMonitor.Items;

namespace NewsMonitor.Claims;

/// <summary>The appearances of one item, each proposition once, in its best words.</summary>
internal sealed class AppearanceList
{
    private readonly List<Appearance> appearances = [];
    private readonly Dictionary<Frame, int> places = new(Proposition.Same);

    public IReadOnlyList<Appearance> Appearances => appearances;

    /// <summary>Adds what a sentence asserts; a condition or a question asserts nothing.</summary>
    /// <param name="quote">The sentence.</param>
    /// <param name="frame">What it was read as.</param>
    /// <param name="attribution">Who says it.</param>
    /// <param name="telling">What it tells in general, for the first frame of a sentence.</param>
    public void Add(Quote quote, Frame frame, Attribution attribution, Telling? telling = null)
    {
        if (!Asserts(frame))
        {
            return;
        }

        if (places.TryAdd(frame, appearances.Count))
        {
            appearances.Add(Made());
        }
        else if (places[frame] is var place && Weight(frame, quote) > Weight(appearances[place].Frame, appearances[place].Quote))
        {
            appearances[place] = Made();
        }

        Appearance Made() => new() { Quote = quote, Frame = frame, Attribution = attribution, Telling = telling, Keys = LinkingKeys.Of(frame, telling) };
    }

    /// <summary>A condition or a question asserts nothing.</summary>
    public static bool Asserts(Frame frame) => frame.Modality is not (Modality.Conditional or Modality.Asked);

    /// <summary>What is certain before what is not, the text before the headline, a stated time before none.</summary>
    private static int Weight(Frame frame, Quote quote) =>
        (frame.Modality == Modality.Certain ? 4 : 0)
        + (quote.Field == ItemField.Title ? 0 : 2)
        + (frame.Time.Stated ? 1 : 0);
}

using NewsMonitor.Items;

namespace NewsMonitor.Claims;

/// <summary>The appearances of one item, each proposition once, in its best words.</summary>
internal sealed class AppearanceList
{
    private readonly List<Appearance> appearances = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

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

        var appearance = new Appearance { Quote = quote, Frame = frame, Attribution = attribution, Telling = telling, Keys = Keys(frame, telling) };
        var proposition = LinkingKeys.Proposition(frame);
        if (!places.TryGetValue(proposition, out var place))
        {
            places.Add(proposition, appearances.Count);
            appearances.Add(appearance);
        }
        else if (Weight(appearance) > Weight(appearances[place]))
        {
            appearances[place] = appearance;
        }
    }

    private static string[] Keys(Frame frame, Telling? telling) => [.. LinkingKeys.Of(frame), .. LinkingKeys.Of(telling)];

    /// <summary>A condition or a question asserts nothing.</summary>
    public static bool Asserts(Frame frame) => frame.Modality is not (Modality.Conditional or Modality.Asked);

    /// <summary>What is certain before what is not, the text before the headline, a stated time before none.</summary>
    private static int Weight(Appearance appearance) =>
        (appearance.Frame.Modality == Modality.Certain ? 4 : 0)
        + (appearance.Quote.Field == ItemField.Title ? 0 : 2)
        + (appearance.Frame.Time.Stated ? 1 : 0);
}

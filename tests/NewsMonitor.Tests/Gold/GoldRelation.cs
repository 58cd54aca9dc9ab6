namespace NewsMonitor.Tests.Gold;

/// <summary>One labelled row: how a sentence of one item stands to a sentence of an earlier one.</summary>
internal sealed record GoldRelation(string FromItem, string FromQuote, string ToItem, string ToQuote, string Label)
{
    /// <summary>Other sentences of the same item that serve as well.</summary>
    public IReadOnlyList<string> FromAlt { get; init; } = [];

    public IReadOnlyList<string> ToAlt { get; init; } = [];

    /// <summary>Other labels that are as right.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Debatable rows count neither way.</summary>
    public bool IsScored => Label != "ignore" && !Also.Contains("ignore");

    public bool Accepts(string label) => label == Label || Also.Contains(label);

    public bool Touches(Prediction prediction) =>
        prediction.FromItem == FromItem && prediction.ToItem == ToItem
        && FromAlt.Append(FromQuote).Any(quote => Prediction.SameWords(prediction.FromQuote, quote))
        && ToAlt.Append(ToQuote).Any(quote => Prediction.SameWords(prediction.ToQuote, quote));
}

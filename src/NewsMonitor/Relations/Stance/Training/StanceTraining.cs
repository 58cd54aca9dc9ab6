using NewsMonitor.Relations.Stance.Features;
using NewsMonitor.Relations.Stance.Trees;

namespace NewsMonitor.Relations.Stance.Training;

/// <summary>Trains the stance model. The same pairs give the same model, byte for byte.</summary>
public sealed class StanceTraining
{
    /// <summary>How many parts the articles are put into for the cross-validation.</summary>
    public const int Folds = 5;

    private readonly StancePairs pairs;
    private readonly StanceText[] texts;
    private readonly Dictionary<string, StanceText> claims;
    private readonly ShortTexts shortTexts;

    public StanceTraining(StancePairs pairs)
    {
        var reader = StanceTextReader.Shipped;
        this.pairs = pairs;
        texts = [.. pairs.Texts.Select(reader.ReadText)];
        claims = pairs.Pairs.Select(pair => pair.Claim).Distinct().ToDictionary(claim => claim, reader.ReadClaim);
        shortTexts = new ShortTexts([.. claims.OrderBy(claim => claim.Key, StringComparer.Ordinal)]);
    }

    internal BoostingOptions RelatedOptions { get; init; } = new() { Rounds = 120, Leaves = 16 };

    internal BoostingOptions TakenOptions { get; init; } = new() { Rounds = 250, Leaves = 12, Rate = 0.06 };

    /// <summary>How much a pair of each label counts in the second step.</summary>
    internal float[] Weights { get; init; } = [1, 1, 1.3f, 3];

    /// <summary>Trains on all pairs; before that on all folds but one, for each, to learn how well it does on articles it has not seen.</summary>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The model, and the scores of the cross-validation.</returns>
    public (StanceModel Model, StanceScores Scores) Run(Action<string> progress, CancellationToken cancellation)
    {
        // An article's pairs are all in one fold: its words would tell the rest.
        var folds = pairs.Pairs.Select(pair => pair.Text % Folds).ToArray();
        var chances = new double[folds.Length][];
        for (var fold = 0; fold < Folds; fold++)
        {
            progress($"Fold {fold + 1} of {Folds} ...");
            Validate(folds, fold, chances, cancellation);
        }

        var scores = Score(folds, chances);
        progress("All pairs ...");
        var everything = Enumerable.Range(0, folds.Length).ToArray();
        return (Train(everything, Stresses.Find(chances, Truths(everything)), cancellation), scores);
    }

    /// <summary>Trains without a fold and says what that model holds likely for the fold's pairs.</summary>
    internal void Validate(int[] folds, int fold, double[][] chances, CancellationToken cancellation)
    {
        var seen = Where(folds, other => other != fold);
        if (seen.Length == 0)
        {
            throw new ArgumentException("A fold needs pairs outside it.", nameof(folds));
        }

        var (rarity, model) = TrainParts(seen, [1, 1, 1, 1], cancellation);
        foreach (var pair in Where(folds, other => other == fold))
        {
            chances[pair] = model.Chances(Features(pair, rarity));
        }
    }

    /// <summary>Scores each fold with the stresses that suit the others.</summary>
    internal StanceScores Score(int[] folds, double[][] chances)
    {
        var scores = new StanceScores();
        foreach (var fold in folds.Distinct().Order())
        {
            var others = Where(folds, other => other != fold);
            var stresses = Stresses.Find([.. others.Select(pair => chances[pair])], Truths(others));
            foreach (var pair in Where(folds, other => other == fold))
            {
                scores.Add(pairs.Pairs[pair].Label, StanceModel.Decide(chances[pair], stresses));
            }
        }

        return scores;
    }

    private StanceModel Train(int[] seen, float[] stresses, CancellationToken cancellation) => TrainParts(seen, stresses, cancellation).Model;

    private (WordRarity Rarity, StanceModel Model) TrainParts(int[] seen, float[] stresses, CancellationToken cancellation)
    {
        var rarity = WordRarity.Learn(seen.Select(pair => pairs.Pairs[pair].Text).Distinct().Select(text => texts[text]));
        var examples = Examples(seen, rarity);
        var rows = examples.Select(example => PairFeatures.Of(new Comparison(example.Claim, example.Text, rarity))).ToArray();
        var bins = FeatureBins.Learn(rows, PairFeatures.Count);
        var labels = examples.Select(example => (int)example.Label).ToArray();
        var related = new Boosting(Columns(bins, rows, PairFeatures.OverlapCount), RelatedOptions)
            .Train([.. labels.Select(label => label == 0 ? 0 : 1)], [.. examples.Select(example => example.Weight)], classes: 1, cancellation);
        var taken = Enumerable.Range(0, labels.Length).Where(row => labels[row] > 0).ToArray();
        var sides = new Boosting(Columns(bins, [.. taken.Select(row => rows[row])], PairFeatures.Count), TakenOptions)
            .Train([.. taken.Select(row => labels[row] - 1)], [.. taken.Select(row => Weights[labels[row]] * examples[row].Weight)], classes: 3, cancellation);
        return (rarity, new StanceModel(rarity, bins, related, sides, stresses));
    }

    /// <summary>The pairs themselves, and the short texts made of them.</summary>
    private List<Example> Examples(int[] seen, WordRarity rarity)
    {
        var whole = seen.Select(pair => new Example(claims[pairs.Pairs[pair].Claim], texts[pairs.Pairs[pair].Text], pairs.Pairs[pair].Label, Weight: 1)).ToList();
        return
        [
            .. whole,
            .. whole.Select((example, place) => ShortTexts.Head(example, place, rarity)).OfType<Example>(),
            .. seen.Select(pair => pairs.Pairs[pair].Claim).Distinct().SelectMany(shortTexts.Of),
        ];
    }

    private float[] Features(int pair, WordRarity rarity) =>
        PairFeatures.Of(new Comparison(claims[pairs.Pairs[pair].Claim], texts[pairs.Pairs[pair].Text], rarity));

    private StanceLabel[] Truths(int[] chosen) => [.. chosen.Select(pair => pairs.Pairs[pair].Label)];

    private static byte[][] Columns(FeatureBins bins, float[][] rows, int features)
    {
        var columns = new byte[features][];
        for (var feature = 0; feature < features; feature++)
        {
            columns[feature] = [.. rows.Select(row => bins.Of(feature, row[feature]))];
        }

        return columns;
    }

    private static int[] Where(int[] folds, Func<int, bool> isMeant) => [.. Enumerable.Range(0, folds.Length).Where(pair => isMeant(folds[pair]))];
}

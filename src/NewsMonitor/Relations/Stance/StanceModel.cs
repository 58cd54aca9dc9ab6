using NewsMonitor.Relations.Stance.Features;
using NewsMonitor.Relations.Stance.Trees;

namespace NewsMonitor.Relations.Stance;

/// <summary>Says what a text says about a claim, in two steps: is it about the claim at all, and if so, which side it takes.
/// Learned from labelled pairs; it holds numbers alone, no text. Safe to use from many threads.</summary>
public sealed class StanceModel
{
    /// <summary>Changes with the layout of a stored model and with the features it rests on.</summary>
    private const int Format = 0x53_54_41_01;

    /// <summary>An article may tell a thing in words of its own; a sentence or two that name less of it than this are about another.</summary>
    private const float LeastShareOfShort = 0.35f;
    private const int ShortSentences = 3;

    private static readonly Lazy<StanceModel> TheShipped = new(ReadShipped);

    private readonly WordRarity rarity;
    private readonly FeatureBins bins;
    private readonly BoostedTrees related;
    private readonly BoostedTrees taken;
    private readonly float[] stresses;

    internal StanceModel(WordRarity rarity, FeatureBins bins, BoostedTrees related, BoostedTrees taken, float[] stresses) =>
        (this.rarity, this.bins, this.related, this.taken, this.stresses) = (rarity, bins, related, taken, stresses);

    /// <summary>The model that comes with the program, read when first asked for.</summary>
    public static StanceModel Shipped => TheShipped.Value;

    /// <summary>How rare words are in the news it was trained on.</summary>
    internal WordRarity Rarity => rarity;

    /// <summary>How a text stands to a claim. Any text will do: of a long one the first sentences are read, and cost is bounded.</summary>
    public StanceReading Read(string claim, string text)
    {
        var reader = StanceTextReader.Shipped;
        var pair = new Comparison(reader.ReadClaim(claim), reader.ReadText(text), rarity);
        if (pair.Terms.Count == 0 || pair.All == 0)
        {
            return new StanceReading(StanceLabel.Unrelated, [1, 0, 0, 0], StanceReason.Nothing(pair));
        }

        if (pair.Text.Sentences <= ShortSentences && pair.Terms.Share(pair.All) < LeastShareOfShort)
        {
            return new StanceReading(StanceLabel.Unrelated, [1, 0, 0, 0], StanceReason.Of(StanceLabel.Unrelated, pair));
        }

        var chances = Chances(PairFeatures.Of(pair));
        var label = Decide(chances, stresses);
        return new StanceReading(label, chances, StanceReason.Of(label, pair)) { Share = pair.Terms.Share(pair.All) };
    }

    /// <summary>The words that a claim turns on, the rarest in news first, each once; by them what may bear on it is found.</summary>
    public IReadOnlyList<string> SubjectWords(string claim, int most)
    {
        var read = StanceTextReader.Shipped.ReadClaim(claim);
        return
        [
            .. read.Words
                .Where((_, place) => (read.Kinds[place] & (TermKind.Content | TermKind.Cue)) == TermKind.Content)
                .Distinct()
                .OrderByDescending(word => rarity.Of(WordStem.Number(word)))
                .Take(most),
        ];
    }

    /// <summary>Reads a stored model.</summary>
    /// <exception cref="InvalidDataException">It is no model, or one of another version; the message says what to do.</exception>
    public static StanceModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadInt32() != Format || reader.ReadUInt16() != PairFeatures.Count)
            {
                throw new InvalidDataException("That is no stance model of this version; train one with monitor stance train.");
            }

            var favoured = new[] { reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle() };
            var (rarity, bins) = (WordRarity.Load(reader), FeatureBins.Load(reader));
            return new StanceModel(rarity, bins, BoostedTrees.Load(reader, bins.Features), BoostedTrees.Load(reader, bins.Features), favoured);
        }
        catch (EndOfStreamException cut)
        {
            throw new InvalidDataException("That stance model is cut short; train one with monitor stance train.", cut);
        }
    }

    /// <summary>Stores the model; the same model is the same bytes.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write((ushort)PairFeatures.Count);
        Array.ForEach(stresses, writer.Write);
        rarity.Save(writer);
        bins.Save(writer);
        related.Save(writer);
        taken.Save(writer);
    }

    /// <summary>The label that is likeliest once each is given its stress.</summary>
    internal static StanceLabel Decide(double[] chances, float[] stresses)
    {
        var best = 0;
        for (var label = 1; label < chances.Length; label++)
        {
            best = chances[label] * stresses[label] > chances[best] * stresses[best] ? label : best;
        }

        return (StanceLabel)best;
    }

    /// <summary>The probability of each label.</summary>
    internal double[] Chances(float[] features)
    {
        var row = bins.Of(features);
        var isRelated = related.Of(row)[0];
        var sides = taken.Of(row);
        return [1 - isRelated, isRelated * sides[0], isRelated * sides[1], isRelated * sides[2]];
    }

    private static StanceModel ReadShipped()
    {
        using var stream = typeof(StanceModel).Assembly.GetManifestResourceStream($"{typeof(StanceModel).Namespace}.stance.model")
            ?? throw new InvalidDataException("The stance model is not in the program.");
        using var buffered = new BufferedStream(stream, 1 << 16);
        return Load(buffered);
    }
}

namespace NewsMonitor.Relations.Stance;

/// <summary>How rare words are in news, learned from texts: the logarithm of texts a text with the word. Kept in steps, so that a
/// stored table says exactly what the one it was stored from said.</summary>
internal sealed class WordRarity
{
    private const int LeastTexts = 3;
    private const double Step = 0.05;

    private readonly Dictionary<int, byte> steps;
    private readonly byte unknown;

    private WordRarity(Dictionary<int, byte> steps, byte unknown) => (this.steps, this.unknown) = (steps, unknown);

    public static WordRarity Learn(IEnumerable<StanceText> texts)
    {
        var counts = new Dictionary<int, int>();
        var all = 0;
        foreach (var text in texts)
        {
            all++;
            foreach (var term in text.Terms.Where(term => term != 0).Distinct())
            {
                counts[term] = counts.GetValueOrDefault(term) + 1;
            }
        }

        var known = counts.Where(count => count.Value >= LeastTexts).OrderBy(count => count.Key);
        return new WordRarity(known.ToDictionary(count => count.Key, count => Rounded(all, count.Value)), Rounded(all, 1));
    }

    /// <summary>0 for a word of every text.</summary>
    public float Of(int term) => (float)(steps.GetValueOrDefault(term, unknown) * Step);

    public static WordRarity Load(BinaryReader reader)
    {
        var rarest = reader.ReadByte();
        var count = reader.ReadInt32();
        var loaded = new Dictionary<int, byte>(count);
        for (var i = 0; i < count; i++)
        {
            loaded.Add(reader.ReadInt32(), reader.ReadByte());
        }

        return new WordRarity(loaded, rarest);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(unknown);
        writer.Write(steps.Count);
        foreach (var (term, step) in steps.OrderBy(entry => entry.Key))
        {
            writer.Write(term);
            writer.Write(step);
        }
    }

    private static byte Rounded(int all, int with) => (byte)Math.Clamp(Math.Round(Math.Log((all + 1.0) / (with + 0.5)) / Step), 0, byte.MaxValue);
}

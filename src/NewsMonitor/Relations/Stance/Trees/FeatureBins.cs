namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Cuts each feature's values into at most 64 steps of about as many rows each, so that trees are grown on bytes.</summary>
internal sealed class FeatureBins
{
    public const int Most = 64;

    private readonly float[][] edges;

    private FeatureBins(float[][] edges) => this.edges = edges;

    public int Features => edges.Length;

    public static FeatureBins Learn(IReadOnlyList<float[]> rows, int features)
    {
        var learned = new float[features][];
        var values = new float[rows.Count];
        for (var feature = 0; feature < features; feature++)
        {
            for (var row = 0; row < values.Length; row++)
            {
                values[row] = rows[row][feature];
            }

            Array.Sort(values);
            learned[feature] = Edges(values);
        }

        return new FeatureBins(learned);
    }

    /// <summary>The step of a value: how many edges are below it.</summary>
    public byte Of(int feature, float value)
    {
        var (low, high) = (0, edges[feature].Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = edges[feature][middle] < value ? (middle + 1, high) : (low, middle);
        }

        return (byte)low;
    }

    /// <summary>The steps of a whole row.</summary>
    public byte[] Of(float[] row)
    {
        var steps = new byte[edges.Length];
        for (var feature = 0; feature < steps.Length; feature++)
        {
            steps[feature] = Of(feature, row[feature]);
        }

        return steps;
    }

    public static FeatureBins Load(BinaryReader reader)
    {
        var loaded = new float[reader.ReadUInt16()][];
        for (var feature = 0; feature < loaded.Length; feature++)
        {
            loaded[feature] = new float[reader.ReadByte()];
            for (var i = 0; i < loaded[feature].Length; i++)
            {
                loaded[feature][i] = reader.ReadSingle();
            }
        }

        return new FeatureBins(loaded);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write((ushort)edges.Length);
        foreach (var feature in edges)
        {
            writer.Write((byte)feature.Length);
            foreach (var edge in feature)
            {
                writer.Write(edge);
            }
        }
    }

    /// <summary>Every value but the greatest where there are few, else those that part the rows evenly.</summary>
    private static float[] Edges(float[] sorted)
    {
        var different = new List<float>();
        foreach (var value in sorted)
        {
            if (different.Count == 0 || value > different[^1])
            {
                different.Add(value);
            }
        }

        if (different.Count <= Most)
        {
            return [.. different.SkipLast(1)];
        }

        var found = new List<float>(Most - 1);
        var used = 0;
        while (used < sorted.Length && found.Count < Most - 1)
        {
            // Values that many rows share take a step of their own and leave the rest to the others.
            var place = used + Math.Max(1, (sorted.Length - used) / (Most - found.Count)) - 1;
            var edge = sorted[place];
            if (edge >= sorted[^1])
            {
                break;
            }

            found.Add(edge);
            used = place + 1;
            while (used < sorted.Length && sorted[used] <= edge)
            {
                used++;
            }
        }

        return [.. found];
    }
}

namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Sums of trees, one sum a class; with a single class its odds against the rest.</summary>
/// <param name="start">What each sum starts from.</param>
/// <param name="rounds">Trees by round and class.</param>
internal sealed class BoostedTrees(float[] start, IReadOnlyList<Tree[]> rounds)
{
    public int Classes => start.Length;

    /// <summary>The probabilities of the classes; of a single class its own alone.</summary>
    public double[] Of(byte[] row)
    {
        var sums = new double[start.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = start[i];
            foreach (var round in rounds)
            {
                sums[i] += round[i].Of(row);
            }
        }

        return Probabilities(sums);
    }

    /// <summary>Turns sums into probabilities, in place.</summary>
    public static double[] Probabilities(double[] sums)
    {
        if (sums.Length == 1)
        {
            sums[0] = 1 / (1 + Math.Exp(-sums[0]));
            return sums;
        }

        var (greatest, total) = (sums.Max(), 0.0);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Math.Exp(sums[i] - greatest);
            total += sums[i];
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] /= total;
        }

        return sums;
    }

    public static BoostedTrees Load(BinaryReader reader, int features)
    {
        var start = new float[reader.ReadByte()];
        for (var i = 0; i < start.Length; i++)
        {
            start[i] = reader.ReadSingle();
        }

        var rounds = new Tree[reader.ReadUInt16()][];
        for (var round = 0; round < rounds.Length; round++)
        {
            rounds[round] = new Tree[start.Length];
            for (var i = 0; i < start.Length; i++)
            {
                rounds[round][i] = Tree.Load(reader, features);
            }
        }

        return new BoostedTrees(start, rounds);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write((byte)start.Length);
        Array.ForEach(start, writer.Write);
        writer.Write((ushort)rounds.Count);
        foreach (var tree in rounds.SelectMany(round => round))
        {
            tree.Save(writer);
        }
    }
}

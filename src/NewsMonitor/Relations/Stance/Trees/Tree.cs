namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>A tree of questions to binned features, in preorder: a node's left child follows it.</summary>
/// <param name="features">The feature asked; -1 at a leaf.</param>
/// <param name="steps">Steps up to this one go left.</param>
/// <param name="rights">The right child.</param>
/// <param name="values">What a leaf adds.</param>
internal sealed class Tree(short[] features, byte[] steps, ushort[] rights, float[] values)
{
    public float Of(byte[] row)
    {
        var node = 0;
        while (features[node] >= 0)
        {
            node = row[features[node]] <= steps[node] ? node + 1 : rights[node];
        }

        return values[node];
    }

    /// <summary>The same for a row of a table kept by feature.</summary>
    public float Of(byte[][] columns, int row)
    {
        var node = 0;
        while (features[node] >= 0)
        {
            node = columns[features[node]][row] <= steps[node] ? node + 1 : rights[node];
        }

        return values[node];
    }

    /// <exception cref="InvalidDataException">It is no tree.</exception>
    public static Tree Load(BinaryReader reader, int featureCount)
    {
        var nodes = reader.ReadUInt16();
        var (features, steps, rights, values) = (new short[nodes], new byte[nodes], new ushort[nodes], new float[nodes]);
        for (var node = 0; node < nodes; node++)
        {
            features[node] = reader.ReadInt16();
            if (features[node] < 0)
            {
                values[node] = (float)reader.ReadHalf();
                continue;
            }

            steps[node] = reader.ReadByte();
            rights[node] = reader.ReadUInt16();
            if (features[node] >= featureCount || rights[node] <= node + 1 || rights[node] >= nodes)
            {
                throw new InvalidDataException("A tree of the model leads nowhere.");
            }
        }

        return nodes > 0 && features[^1] < 0 ? new Tree(features, steps, rights, values) : throw new InvalidDataException("A tree of the model has no end.");
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write((ushort)features.Length);
        for (var node = 0; node < features.Length; node++)
        {
            writer.Write(features[node]);
            if (features[node] < 0)
            {
                writer.Write((Half)values[node]);
            }
            else
            {
                writer.Write(steps[node]);
                writer.Write(rights[node]);
            }
        }
    }
}

namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>Draws that are the same in every run and under every runtime: xorshift from a fixed seed.</summary>
internal sealed class Draw(uint seed)
{
    private uint state = seed == 0 ? 1 : seed;

    /// <summary>A number of 0 up to, not including, 1.</summary>
    public double Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state / 4294967296.0;
    }

    /// <summary>So many different numbers from 0 up to <paramref name="all"/>, in order.</summary>
    public int[] Choose(int count, int all)
    {
        var numbers = Enumerable.Range(0, all).ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = i + (int)(Next() * (all - i));
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }

        Array.Resize(ref numbers, count);
        Array.Sort(numbers);
        return numbers;
    }
}

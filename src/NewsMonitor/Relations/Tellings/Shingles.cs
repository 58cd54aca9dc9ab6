using System.Numerics;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The runs of words that a text holds, each as a number.</summary>
internal sealed class Shingles
{
    /// <summary>Words in a row that two writers do not hit upon by chance.</summary>
    private const int WordsEach = 5;

    private static readonly Copies<Shingles> Copies = new();

    private readonly string text;
    private readonly int[] rising;

    /// <summary>Case and marks are left out.</summary>
    private Shingles(string text)
    {
        this.text = text;
        Span<uint> last = stackalloc uint[WordsEach];
        var (found, words) = (new List<int>(text.Length / 5), 0);
        for (var at = 0; at < text.Length;)
        {
            var (start, hash) = (at, 2_166_136_261u);
            for (; at < text.Length && !IsBreak(text[at]); at++)
            {
                hash = (hash ^ Upper(text[at])) * 16_777_619u;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            last[words++ % WordsEach] = hash;
            if (words >= WordsEach)
            {
                found.Add(Combined(last, words));
            }
        }

        rising = Rising(found);
    }

    /// <summary>Those of a text.</summary>
    public static Shingles Of(string text)
    {
        ref var place = ref Copies.Place((uint)text.GetHashCode(StringComparison.Ordinal));
        return place is { } known && known.text == text ? known : place = new Shingles(text);
    }

    /// <summary>How many different runs there are.</summary>
    public int Count => rising.Length;

    /// <summary>How many runs both texts hold.</summary>
    public int Common(Shingles other)
    {
        var (one, two, common) = (0, 0, 0);
        while (one < rising.Length && two < other.rising.Length)
        {
            var (left, right) = (rising[one], other.rising[two]);
            common += left == right ? 1 : 0;
            one += left <= right ? 1 : 0;
            two += right <= left ? 1 : 0;
        }

        return common;
    }

    private static int[] Rising(List<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i == 0 || numbers[i] != numbers[i - 1])
            {
                numbers[kept++] = numbers[i];
            }
        }

        numbers.RemoveRange(kept, numbers.Count - kept);
        return [.. numbers];
    }

    private static char Upper(char c) => c < 128 ? (char.IsAsciiLetterLower(c) ? (char)(c - 32) : c) : char.ToUpperInvariant(c);

    private static bool IsBreak(char c) => c <= ',' ? c is ' ' or '\n' or '\t' or ',' or '"' : c is '.' or '“' or '”';

    private static int Combined(ReadOnlySpan<uint> ring, int words)
    {
        var hash = 0u;
        for (var i = 0; i < WordsEach; i++)
        {
            hash = (BitOperations.RotateLeft(hash, 7) ^ ring[(words + i) % WordsEach]) * 2_654_435_761u;
        }

        return (int)hash;
    }
}

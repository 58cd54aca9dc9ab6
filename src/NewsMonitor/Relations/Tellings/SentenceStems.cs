using NewsMonitor.Claims;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The stems of a sentence's words, for telling how much two sentences share. Left out are words without a subject of
/// their own, those of saying and reporting, and the names of who speaks: who says a thing is not what is said.</summary>
internal sealed class SentenceStems
{
    private static readonly HashSet<int> Empty = StemLists.Empty();

    private static readonly Copies<SentenceStems> Copies = new();

    private readonly string text;
    private readonly IReadOnlyList<NamedThing> speakers;

    private SentenceStems(string text, IReadOnlyList<NamedThing> speakers)
    {
        (this.text, this.speakers) = (text, speakers);
        var stems = Numbers(text);
        foreach (var speaker in speakers)
        {
            var ofSpeaker = Numbers(speaker.Id);
            stems.RemoveAll(ofSpeaker.Contains);
        }

        stems.RemoveAll(Empty.Contains);
        stems.Sort();
        Stems = EachOnce(stems);
    }

    /// <param name="text">The sentence.</param>
    /// <param name="speakers">Who speaks in it.</param>
    public static SentenceStems Of(string text, IReadOnlyList<NamedThing> speakers)
    {
        ref var place = ref Copies.Place((uint)text.GetHashCode(StringComparison.Ordinal));
        return place is { } known && known.text == text && known.speakers.SequenceEqual(speakers) ? known : place = new SentenceStems(text, speakers);
    }

    /// <summary>Each stem once, in the order of their numbers.</summary>
    public int[] Stems { get; }

    /// <summary>The words of the sentence whose stems are given, in its order, each once.</summary>
    public IReadOnlyList<string> Words(IReadOnlyList<int> stems)
    {
        var found = new List<string>();
        for (var at = 0; NextWord(text, ref at, out var word);)
        {
            if (word.Length > 2 && stems.Contains(Number(word)) && !found.Contains(word.ToString(), StringComparer.OrdinalIgnoreCase))
            {
                found.Add(word.ToString());
            }
        }

        return found;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>(text.Length / 5);
        for (var at = 0; NextWord(text, ref at, out var word);)
        {
            numbers.Add(Number(word));
        }

        return numbers;
    }

    private static int Number(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 32)];
        word[..lower.Length].ToLowerInvariant(lower);
        return WordStem.Number(lower);
    }

    private static int[] EachOnce(List<int> rising)
    {
        var kept = 0;
        for (var i = 0; i < rising.Count; i++)
        {
            if (i == 0 || rising[i] != rising[i - 1])
            {
                rising[kept++] = rising[i];
            }
        }

        rising.RemoveRange(kept, rising.Count - kept);
        return [.. rising];
    }

    /// <summary>The next run of letters and digits from a place on, which moves behind it; false when there is none.</summary>
    private static bool NextWord(string text, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var from = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        word = text.AsSpan(from..at);
        return at > from;
    }
}

using NewsMonitor.Claims;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Relations.Tellings;

/// <summary>The stems of a sentence's words, for telling how much two sentences share. Left out are words without a subject of
/// their own, those of saying and reporting, and the names of who speaks: who says a thing is not what is said.</summary>
internal sealed class SentenceStems
{
    private static readonly HashSet<int> Empty = StemLists.Empty();

    private readonly string text;

    /// <param name="text">The sentence.</param>
    /// <param name="speakers">Who speaks in it.</param>
    public SentenceStems(string text, IReadOnlyList<NamedThing> speakers)
    {
        this.text = text;
        var ofSpeakers = speakers.SelectMany(speaker => Numbers(speaker.Id)).ToHashSet();
        Stems = [.. Numbers(text).Where(stem => !Empty.Contains(stem) && !ofSpeakers.Contains(stem)).Distinct().Order()];
    }

    /// <summary>Each stem once, in the order of their numbers.</summary>
    public int[] Stems { get; }

    /// <summary>The words of the sentence whose stems are given, in its order, each once.</summary>
    public IReadOnlyList<string> Words(IReadOnlyList<int> stems)
    {
        var found = new List<string>();
        foreach (var range in Ranges(text))
        {
            var word = text[range];
            if (word.Length > 2 && stems.Contains(Number(word)) && !found.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(word);
            }
        }

        return found;
    }

    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var range in Ranges(text))
        {
            numbers.Add(Number(text.AsSpan(range)));
        }

        return numbers;
    }

    private static int Number(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 32)];
        word[..lower.Length].ToLowerInvariant(lower);
        return WordStem.Number(lower);
    }

    private static List<Range> Ranges(string text)
    {
        var ranges = new List<Range>();
        for (var at = 0; at < text.Length; at++)
        {
            var from = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                ranges.Add(from..at);
            }
        }

        return ranges;
    }
}

using System.Collections.Concurrent;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Tellings;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Sentences;

/// <summary>A word as texts have it, folded, with what is known of it in whatever sentence it stands. Words in use are kept, so that
/// a token is one of them and nothing is looked up twice.</summary>
internal sealed class Word
{
    /// <summary>Words that are kept: more than a year's news has, and hostile text adds no more.</summary>
    private const int Most = 50_000;

    private static readonly ConcurrentDictionary<string, Word> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ByText = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private string? lemma;
    private string? content;
    private bool isContentRead;

    private Word(string text)
    {
        Text = text;
        Print = Hash(text);
        MayStartTime = TimeReader.MayStart(text);
    }

    public string Text { get; }

    /// <summary>A number by which most lists tell at once that they do not have it.</summary>
    public uint Print { get; }

    /// <summary>Whether a time can start with it.</summary>
    public bool MayStartTime { get; }

    /// <summary>Its basic form.</summary>
    public string Lemma => lemma ??= WordLinks.Shipped.Lemma(Text);

    /// <summary>Its basic form when it carries a subject; else null.</summary>
    public string? Content
    {
        get
        {
            if (!isContentRead)
            {
                content = ContentWords.Read(this);
                isContentRead = true;
            }

            return content;
        }
    }

    public static Word Of(ReadOnlySpan<char> text)
    {
        if (ByText.TryGetValue(text, out var known))
        {
            return known;
        }

        var word = new Word(text.ToString());
        return Kept.Count < Most ? Kept.GetOrAdd(word.Text, word) : word;
    }

    public override string ToString() => Text;

    private static uint Hash(string text)
    {
        var hash = 2_166_136_261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16_777_619u;
        }

        return hash ^ (hash >> 15);
    }
}

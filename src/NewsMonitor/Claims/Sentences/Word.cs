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

    /// <summary>Slots looked at for a word: there are nearly three for each that is kept, and hostile text makes no long rows.</summary>
    private const int MostSlots = 16;

    // Read without a lock: a word, once in a slot, stays there.
    private static readonly Word?[] Kept = new Word?[1 << 17];
    private static readonly Lock Keeping = new();
    private static int count;

    private string? lemma;
    private string? content;
    private int[]? meanings;
    private bool isContentRead;

    private Word(string text, uint print)
    {
        Text = text;
        Print = print;
        MayStartTime = TimeReader.MayStart(text);
    }

    public string Text { get; }

    /// <summary>A number by which most lists tell at once that they do not have it.</summary>
    public uint Print { get; }

    /// <summary>Whether a time can start with it.</summary>
    public bool MayStartTime { get; }

    /// <summary>Its basic form.</summary>
    public string Lemma => lemma ??= WordLinks.Shipped.Lemma(Text);

    /// <summary>Numbers of its frequent meanings, as a basic form; none when it has no known one.</summary>
    public ReadOnlySpan<int> Meanings => meanings ??= WordLinks.Shipped.Concepts(Text).ToArray();

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
        var print = Hash(text);
        return Find(text, print, out _) ?? Made(text, print);
    }

    /// <summary>The word that is kept; else where it may be, -1 when it has no place.</summary>
    private static Word? Find(ReadOnlySpan<char> text, uint print, out int free)
    {
        for (var i = 0; i < MostSlots; i++)
        {
            free = (int)((print + i) & (Kept.Length - 1));
            if (Volatile.Read(ref Kept[free]) is not { } known)
            {
                return null;
            }

            if (known.Print == print && text.SequenceEqual(known.Text))
            {
                return known;
            }
        }

        free = -1;
        return null;
    }

    private static Word Made(ReadOnlySpan<char> text, uint print)
    {
        if (Volatile.Read(ref count) >= Most)
        {
            return new Word(text.ToString(), print);
        }

        lock (Keeping)
        {
            var word = Find(text, print, out var free) ?? new Word(text.ToString(), print);
            if (free >= 0 && Kept[free] is null && count < Most)
            {
                Volatile.Write(ref Kept[free], word);
                count++;
            }

            return word;
        }
    }

    public override string ToString() => Text;

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2_166_136_261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16_777_619u;
        }

        return hash ^ (hash >> 15);
    }
}

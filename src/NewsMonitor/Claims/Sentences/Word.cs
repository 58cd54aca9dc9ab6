using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Tellings;
using NewsMonitor.Claims.Times;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Claims.Sentences;

/// <summary>A word as texts have it, folded, with what is known of it in whatever sentence it stands. Words in use are kept, so that
/// a token is one of them and nothing is looked up twice.</summary>
internal sealed class Word : IEquatable<Word>
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
    private string? stem;
    private string? content;
    private int[]? meanings;
    private bool isContentRead;
    private int uses;

    private Word(string text, uint print, bool isKept)
    {
        Text = text;
        Print = print;
        uses = (int)(UsesOf(text) | (isKept ? WordUse.None : WordUse.OfLists)); // What is not kept is not known to the lists.
    }

    public string Text { get; }

    private uint Print { get; }

    public WordUse Uses => (WordUse)uses;

    /// <summary>Whether it carries no subject.</summary>
    public bool IsStop => (Uses & WordUse.Stop) != 0;

    /// <summary>Its basic form.</summary>
    public string Lemma => lemma ??= WordLinks.Shipped.Lemma(Text);

    /// <summary>What is left without its commonest endings.</summary>
    public string Stem => stem ??= StatementReader.Stem(Text);

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

    /// <summary>Tells that a list has a use for it.</summary>
    public void Add(WordUse use) => Interlocked.Or(ref uses, (int)use);

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
            return new Word(text.ToString(), print, isKept: false);
        }

        lock (Keeping)
        {
            if (Find(text, print, out var free) is { } known)
            {
                return known;
            }

            var word = new Word(text.ToString(), print, isKept: free >= 0 && count < Most);
            if (free >= 0 && count < Most)
            {
                Volatile.Write(ref Kept[free], word);
                count++;
            }

            return word;
        }
    }

    public bool Equals(Word? other) => ReferenceEquals(this, other) || (other is not null && Print == other.Print && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as Word);

    public override int GetHashCode() => (int)Print;

    public override string ToString() => Text;

    private static WordUse UsesOf(string text) =>
        (TimeReader.MayStart(text) ? WordUse.Time : 0)
        | (ClauseMap.MayOpen(text) ? WordUse.Clause : 0)
        | (FigureReader.MayStart(text) ? WordUse.Figure : 0)
        | (Silence.MayTell(text) ? WordUse.Silence : 0)
        | (Scope.IsReport(text) ? WordUse.Report : 0)
        | (StopWords.Contains(text) ? WordUse.Stop : 0)
        | (text is "," ? WordUse.Comma : 0);

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

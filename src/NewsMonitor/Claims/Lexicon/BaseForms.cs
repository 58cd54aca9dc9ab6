namespace NewsMonitor.Claims.Lexicon;

/// <summary>Finds the base form of an inflected word: irregular forms first, then WordNet's rules of detachment (morphy(7WN)), each
/// result checked against the words of the table.</summary>
internal sealed class BaseForms(LinkTable table)
{
    private const int LongestWord = 40;

    private static readonly (string Ending, string Instead)[][] Rules =
    [
        [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
        [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
        [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
    ];

    /// <summary>The base form; the word itself, in lower case, when nothing is known of it.</summary>
    public string Of(ReadOnlySpan<char> word, WordClass? kind)
    {
        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length > LongestWord)
        {
            return word.ToString().ToLowerInvariant();
        }

        lower = lower[..word.ToLowerInvariant(lower)];
        var found = kind is { } known ? Find(lower, known) : Find(lower);
        return found ?? (table.Find(lower) is { } itself ? table.Name(itself) : lower.ToString());
    }

    /// <summary>Participles are often adjectives too; what they are forms of says more.</summary>
    private string? Find(ReadOnlySpan<char> word)
    {
        if (table.Base(word, kind: null) is { } irregular)
        {
            return irregular;
        }

        return table.Find(word) is { } itself && (table.Is(itself, WordClass.Verb) || table.Is(itself, WordClass.Noun))
            ? table.Name(itself)
            : Find(word, WordClass.Verb) ?? Find(word, WordClass.Noun) ?? Find(word, WordClass.Adjective);
    }

    private string? Find(ReadOnlySpan<char> word, WordClass kind)
    {
        if (table.Base(word, kind) is { } irregular)
        {
            return irregular;
        }

        if (Known(word, kind) is { } itself)
        {
            return itself;
        }

        // Of a verb of two words the first is inflected, of a noun the last.
        var space = kind == WordClass.Verb ? word.IndexOf(' ') : -1;
        var head = space < 0 ? word : word[..space];
        var rest = word[head.Length..];
        if (space > 0 && table.Base(head, kind) is { } irregularHead && Known(irregularHead, "", rest, kind) is { } phrase)
        {
            return phrase;
        }

        foreach (var (ending, instead) in Rules[(int)kind])
        {
            if (head.Length > ending.Length + 1 && head.EndsWith(ending) && Known(head[..^ending.Length], instead, rest, kind) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private string? Known(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, ReadOnlySpan<char> rest, WordClass kind)
    {
        Span<char> word = stackalloc char[stem.Length + ending.Length + rest.Length];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        rest.CopyTo(word[(stem.Length + ending.Length)..]);
        return Known(word, kind);
    }

    private string? Known(ReadOnlySpan<char> word, WordClass kind) =>
        table.Find(word) is { } number && table.Is(number, kind) ? table.Name(number) : null;
}

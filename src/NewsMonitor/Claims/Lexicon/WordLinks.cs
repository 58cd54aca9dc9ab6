namespace NewsMonitor.Claims.Lexicon;

/// <summary>Base forms of words and the links between them, from WordNet's most frequent senses, overruled by the field's own list.
/// Words are given in their base form and lower case; of two words with a space between, "turn down". Immutable.</summary>
internal sealed class WordLinks
{
    private readonly LinkTable table;
    private readonly Overrules overrules;
    private readonly BaseForms forms;
    private readonly Dictionary<string, string[]> families;
    private readonly Dictionary<string, int[]> concepts = new(StringComparer.Ordinal);

    public WordLinks(LinkTable table, Overrules overrules)
    {
        (this.table, this.overrules, forms) = (table, overrules, new BaseForms(table));
        families = Families();
        var next = table.Senses;
        foreach (var (one, other) in overrules.Apart)
        {
            concepts[one] = [.. Concepts(one).ToArray().Except(Concepts(other).ToArray())];
        }

        foreach (var (one, other) in overrules.Same)
        {
            // A concept of the pair's own, beside the one that the second word stands for first.
            var pair = next++;
            concepts[one] = Concepts(other) is [var first, ..] ? [.. Concepts(one), first, pair] : [.. Concepts(one), pair];
            concepts[other] = [.. Concepts(other), pair];
        }
    }

    /// <summary>The links of the shipped lists.</summary>
    public static WordLinks Shipped => WordLists.Shipped.Links;

    /// <summary>The base form of a word: "sold" and "sells" are "sell", "turned down" is "turn down".</summary>
    /// <param name="word">One word or two, in any case.</param>
    /// <param name="kind">Its class; null when it is not known, then the reading that is the most frequent.</param>
    /// <returns>The word itself, in lower case, when nothing is known of it.</returns>
    public string Lemma(ReadOnlySpan<char> word, WordClass? kind = null) => forms.Of(word, kind);

    /// <summary>Whether a word, in its base form, has a frequent sense in a class.</summary>
    public bool Is(string lemma, WordClass kind) => table.Find(lemma) is { } word && table.Is(word, kind);

    /// <summary>Numbers of what a word stands for: its frequent senses, the most frequent first, and those of the verbs and adjectives
    /// that it is derived from. Two words with a number in common are the same, unless the field's list has it otherwise.</summary>
    public ReadOnlySpan<int> Concepts(string lemma) =>
        concepts.TryGetValue(lemma, out var wider) ? wider : table.Find(lemma) is { } word ? table.AllSenses[word] : [];

    /// <summary>How two words in their base forms stand to each other; the order does not matter.</summary>
    public Link Between(string one, string other)
    {
        if (one == other)
        {
            return Link.Same;
        }

        if (Overruled(one, other) is { } overruled)
        {
            return overruled;
        }

        var first = Concepts(one);
        var second = Concepts(other);
        if (first.ContainsAny(second))
        {
            return Link.Same;
        }

        if (first.IsEmpty || second.IsEmpty)
        {
            return Link.None;
        }

        return Opposites(one).ContainsAny(second) || Opposites(other).ContainsAny(first) ? Link.Opposite
            : AreNear(first, second) || AreNear(second, first) || IsSibling(one, other) ? Link.Near
            : Link.None;
    }

    /// <summary>What the field's list says of the words, else of what they are derived from.</summary>
    private Link? Overruled(string one, string other)
    {
        if (!families.TryGetValue(one, out var left) || !families.TryGetValue(other, out var right))
        {
            return null;
        }

        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (overrules.Between(first, second) is { } link)
                {
                    return link;
                }
            }
        }

        return null;
    }

    /// <summary>Of each word the field's list bears on: it and what it is derived from or the same as, as far as the list names it.</summary>
    private Dictionary<string, string[]> Families()
    {
        var found = overrules.Words.ToDictionary(word => word, word => (string[])[word], StringComparer.Ordinal);
        for (var word = 0; word < table.Words; word++)
        {
            foreach (var root in table.Roots[word])
            {
                if (overrules.Words.Contains(table.Name(root)))
                {
                    found[table.Name(word)] = [.. found.GetValueOrDefault(table.Name(word)) ?? [], table.Name(root)];
                }
            }
        }

        foreach (var (one, other) in overrules.Same)
        {
            found[one] = [.. found[one], other];
        }

        return found;
    }

    private ReadOnlySpan<int> Opposites(string lemma) => table.Find(lemma) is { } word ? table.Opposites[word] : [];

    private bool AreNear(ReadOnlySpan<int> senses, ReadOnlySpan<int> others)
    {
        foreach (var sense in senses)
        {
            if (sense < table.Senses && table.Near[sense].ContainsAny(others))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two verbs that are first of all kinds of one thing.</summary>
    private bool IsSibling(string one, string other) =>
        FirstVerb(one) is { } left && FirstVerb(other) is { } right && table.Near[left].ContainsAny(table.Near[right]);

    private int? FirstVerb(string lemma)
    {
        foreach (var sense in table.Find(lemma) is { } word ? table.OwnSenses[word] : [])
        {
            if (table.ClassOf(sense) == WordClass.Verb)
            {
                return sense;
            }
        }

        return null;
    }
}

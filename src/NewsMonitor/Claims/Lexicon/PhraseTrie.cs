using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>Phrases of one or more words, found longest first at a place in a sentence; cost does not grow with their number.</summary>
/// <param name="use">By what is known of a word that starts a phrase; other words are passed over at once.</param>
internal sealed class PhraseTrie<T>(WordUse use = WordUse.Phrase)
    where T : class
{
    private readonly Node root = new();

    /// <summary>Adds a phrase. The first value given for a phrase stays unless <paramref name="merge"/> makes one of both.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        var tokens = Tokenizer.Cut(phrase, 0, phrase.Length);
        if (tokens.Count == 0)
        {
            throw new ArgumentException("A phrase has no words.", nameof(phrase));
        }

        tokens[0].Word.Add(use);
        var node = root;
        foreach (var token in tokens)
        {
            node = node.Add(token.Word);
        }

        node.Value = node.Value is null || merge is null ? node.Value ?? value : merge(node.Value, value);
    }

    /// <summary>The longest phrase that starts at a token; its length in tokens comes back too, 0 when there is none.</summary>
    public T? Find(List<Token> tokens, int at, out int length)
    {
        length = 0;
        return at < tokens.Count && (tokens[at].Word.Uses & use) != 0 ? Longest(tokens, at, out length) : null;
    }

    private T? Longest(List<Token> tokens, int at, out int length)
    {
        length = 0;
        T? found = null;
        var node = root;
        for (var i = at; i < tokens.Count && node.Next is { } next && next.TryGetValue(tokens[i].Word, out node); i++)
        {
            if (node.Value is not null)
            {
                (found, length) = (node.Value, i - at + 1);
            }
        }

        return found;
    }

    private sealed class Node
    {
        /// <summary>What longer phrases go on with; null when there are none.</summary>
        public Dictionary<Word, Node>? Next { get; private set; }

        public T? Value { get; set; }

        public Node Add(Word word)
        {
            Next ??= [];
            if (!Next.TryGetValue(word, out var node))
            {
                node = new Node();
                Next.Add(word, node);
            }

            return node;
        }
    }
}

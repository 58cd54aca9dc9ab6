using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>Phrases of one or more words, found longest first at a place in a sentence; cost does not grow with their number.</summary>
internal sealed class PhraseTrie<T>
    where T : class
{
    private readonly Dictionary<string, Node> roots = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase. The first value given for a phrase stays unless <paramref name="merge"/> makes one of both.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        var tokens = Tokenizer.Cut(phrase, 0, phrase.Length);
        if (tokens.Count == 0)
        {
            throw new ArgumentException("A phrase has no words.", nameof(phrase));
        }

        var level = roots;
        Node? node = null;
        foreach (var token in tokens)
        {
            if (!level.TryGetValue(token.Norm, out node))
            {
                node = new Node();
                level.Add(token.Norm, node);
            }

            level = node.Next;
        }

        node!.Value = node.Value is null || merge is null ? node.Value ?? value : merge(node.Value, value);
    }

    /// <summary>The longest phrase that starts at a token; its length in tokens comes back too, 0 when there is none.</summary>
    public T? Find(IReadOnlyList<Token> tokens, int at, out int length)
    {
        length = 0;
        T? found = null;
        var level = roots;
        for (var i = at; i < tokens.Count && level.TryGetValue(tokens[i].Norm, out var node); i++)
        {
            if (node.Value is not null)
            {
                (found, length) = (node.Value, i - at + 1);
            }

            level = node.Next;
        }

        return found;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public T? Value { get; set; }
    }
}

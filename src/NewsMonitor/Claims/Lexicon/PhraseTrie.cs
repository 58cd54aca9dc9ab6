using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>Phrases of one or more words, found longest first at a place in a sentence; cost does not grow with their number.</summary>
internal sealed class PhraseTrie<T>
    where T : class
{
    /// <summary>Bits of the sieve: most words start no phrase, and fall through it at once.</summary>
    private const int SieveBits = 1 << 15;

    private readonly Node root = new();
    private readonly ulong[] sieve = new ulong[SieveBits / 64];

    /// <summary>Adds a phrase. The first value given for a phrase stays unless <paramref name="merge"/> makes one of both.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        var tokens = Tokenizer.Cut(phrase, 0, phrase.Length);
        if (tokens.Count == 0)
        {
            throw new ArgumentException("A phrase has no words.", nameof(phrase));
        }

        sieve[Place(tokens[0].Word) >> 6] |= 1UL << (Place(tokens[0].Word) & 63);
        var node = root;
        foreach (var token in tokens)
        {
            node = node.Add(token.Norm);
        }

        node.Value = node.Value is null || merge is null ? node.Value ?? value : merge(node.Value, value);
    }

    /// <summary>The longest phrase that starts at a token; its length in tokens comes back too, 0 when there is none.</summary>
    public T? Find(List<Token> tokens, int at, out int length)
    {
        length = 0;
        if (at >= tokens.Count || (sieve[Place(tokens[at].Word) >> 6] & (1UL << (Place(tokens[at].Word) & 63))) == 0)
        {
            return null;
        }

        T? found = null;
        var node = root;
        for (var i = at; i < tokens.Count && node.Next is { } next && next.TryGetValue(tokens[i].Norm, out node); i++)
        {
            if (node.Value is not null)
            {
                (found, length) = (node.Value, i - at + 1);
            }
        }

        return found;
    }

    private static int Place(Word word) => (int)(word.Print & (SieveBits - 1));

    private sealed class Node
    {
        /// <summary>What longer phrases go on with; null when there are none.</summary>
        public Dictionary<string, Node>? Next { get; private set; }

        public T? Value { get; set; }

        public Node Add(string word)
        {
            Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!Next.TryGetValue(word, out var node))
            {
                node = new Node();
                Next.Add(word, node);
            }

            return node;
        }
    }
}

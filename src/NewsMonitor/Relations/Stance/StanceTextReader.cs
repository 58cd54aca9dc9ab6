using NewsMonitor.Claims;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Items;

namespace NewsMonitor.Relations.Stance;

/// <summary>Makes claims and texts ready for comparing. Reads no more sentences than bear on a stance, so its cost is bounded.</summary>
internal sealed class StanceTextReader
{
    /// <summary>Sentences read of a text; newspaper articles have 10 to 60.</summary>
    private const int MostSentences = 120;
    private const int MostClaimSentences = 4;

    private static readonly Lazy<StanceTextReader> TheShipped = new(() => new StanceTextReader());

    private readonly SentenceSplitter splitter = new(WordLists.Shipped.Field);
    private readonly CueWords cueWords = CueWords.Shipped;
    private readonly HashSet<string> functionWords =
        WordTable.Rows("function-words", 1).SelectMany(row => WordTable.Alternatives(row[0])).ToHashSet(StringComparer.Ordinal);

    private StanceTextReader()
    {
    }

    public static StanceTextReader Shipped => TheShipped.Value;

    public StanceText ReadClaim(string claim) => Read(claim, MostClaimSentences);

    public StanceText ReadText(string text) => Read(text, MostSentences);

    private StanceText Read(string text, int limit)
    {
        var sentences = splitter.Split(ItemField.Text, Mended(text), limit);
        var tokens = new List<Token>();
        var kinds = new List<TermKind>();
        var cues = new List<Cue>();
        var ends = new int[sentences.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            cueWords.Find(sentences[i].Tokens, tokens.Count, cues);
            kinds.AddRange(sentences[i].Tokens.Select((token, place) => Kind(token, place == 0)));
            tokens.AddRange(sentences[i].Tokens);
            ends[i] = tokens.Count;
        }

        foreach (var cue in cues.Where(cue => cue.Group <= CueGroup.True))
        {
            kinds[cue.At] |= TermKind.Cue;
        }

        return new StanceText
        {
            Words = [.. tokens.Select(token => token.Norm)],
            Terms = [.. tokens.Select(token => IsWord(token) ? WordStem.Number(token.Norm) : 0)],
            Prefixes = [.. tokens.Select(token => token.Is(TokenShape.Word) ? WordStem.Prefix(token.Norm) : 0)],
            Kinds = [.. kinds],
            SentenceEnds = ends,
            Cues = [.. cues],
        };
    }

    private TermKind Kind(Token token, bool first)
    {
        if (!IsWord(token))
        {
            return token.Is("\"") || token.Is("'") ? TermKind.Quote : TermKind.None;
        }

        var kind = functionWords.Contains(token.Norm) ? TermKind.None : TermKind.Content;
        kind |= kind != TermKind.None && !first && token.Is(TokenShape.Capital) ? TermKind.Name : TermKind.None;
        return char.IsDigit(token.Norm[0]) ? kind | TermKind.Number : kind;
    }

    private static bool IsWord(Token token) => token.Is(TokenShape.Word) || token.Is(TokenShape.Number);

    /// <summary>The sign for a letter that could not be read stands mostly where an apostrophe was.</summary>
    private static string Mended(string text) => text.Replace('\uFFFD', '\'');
}

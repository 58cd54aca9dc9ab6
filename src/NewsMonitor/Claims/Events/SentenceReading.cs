using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Tellings;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>A sentence with everything that was found in it: what the readers of events work on.</summary>
internal sealed class SentenceReading
{
    private const int LongestAside = 16;

    private readonly string text;
    private readonly Mention?[] mentionAt;
    private readonly bool[] asides;
    private List<SpeechVerb>? speech;
    private DateOnly? asOf;
    private bool[]? isSpeech;
    private bool[]? isOfSpeaker;
    private List<TriggerHit>? otherEvents;
    private string?[]? content;
    private (string? Kind, int Length)[]? negations;
    private (string? Kind, int Length)[]? modalities;

    public SentenceReading(string text, Sentence sentence, Gazetteer gazetteer, FieldLexicon lexicon, DateOnly published)
    {
        this.text = text;
        (Sentence, Tokens) = (sentence, sentence.Tokens);
        Lexicon = lexicon;
        Published = published;
        Mentions = gazetteer.Find(Tokens);
        Times = TimeReader.Find(Tokens, published);
        Clauses = new ClauseMap(Tokens);
        mentionAt = new Mention?[Tokens.Count];
        foreach (var mention in Mentions)
        {
            Array.Fill(mentionAt, mention, mention.First, mention.Count);
        }

        asides = FindAsides(Tokens);
    }

    public Sentence Sentence { get; }

    public FieldLexicon Lexicon { get; }

    public DateOnly Published { get; }

    /// <summary>The day that what it says holds for: that of publication, but of an older report, "in March 2020 Bloomberg wrote", its own.</summary>
    public DateOnly AsOf => asOf ??= TimeOf.Speech(this) is { } said && said < Published ? said : Published;

    public List<Token> Tokens { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public IReadOnlyList<TimeExpression> Times { get; }

    public ClauseMap Clauses { get; }

    /// <summary>Its verbs of speech, in order.</summary>
    public IReadOnlyList<SpeechVerb> Speech => speech ??= SpeechVerb.FindAll(this);

    /// <summary>Its words of other families than transfers, in order.</summary>
    public IReadOnlyList<TriggerHit> OtherEvents => otherEvents ??= TriggerFinder.Find(this, Lexicon.Others);

    /// <summary>Of each token the content word, or null.</summary>
    public IReadOnlyList<string?> Content => content ??= ContentWords.All(this);

    /// <summary>Whether a token belongs to a verb of speech.</summary>
    public bool IsSpeech(int token)
    {
        if (isSpeech is null)
        {
            isSpeech = new bool[Tokens.Count];
            foreach (var verb in Speech)
            {
                Array.Fill(isSpeech, value: true, verb.First, verb.End - verb.First);
            }
        }

        return isSpeech[token];
    }

    /// <summary>Whether a token only tells who says it; see <see cref="SpeakerPhrase"/>.</summary>
    public bool IsOfSpeaker(int token) => (isOfSpeaker ??= SpeakerPhrase.Mark(this))[token];

    /// <summary>The kind of the negator or denial that starts at a token, and its length in tokens; null and 0 when none does.</summary>
    public string? NegationAt(int token, out int length) => CueAt(negations ??= CuesOf(Lexicon.Negation), token, out length);

    /// <summary>The kind of the word of sureness that starts at a token, and its length in tokens; null and 0 when none does.</summary>
    public string? ModalityAt(int token, out int length) => CueAt(modalities ??= CuesOf(Lexicon.Modality), token, out length);

    /// <summary>The mention a token belongs to, or null.</summary>
    public Mention? MentionAt(int token) => token >= 0 && token < mentionAt.Length ? mentionAt[token] : null;

    /// <summary>The norm of a token; empty outside the sentence.</summary>
    public string Norm(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Norm : "";

    /// <summary>The norms of a run of words, apart by spaces; marks left out.</summary>
    public string Norms(int first, int end)
    {
        var words = Tokens.GetRange(first, Math.Max(0, Math.Min(end, Tokens.Count) - first)).FindAll(token => !token.Is(TokenShape.Punctuation));
        return words.Count == 1 ? words[0].Norm : string.Join(' ', words.Select(token => token.Norm));
    }

    /// <summary>A run of words as published, a closing genitive left out.</summary>
    public string Words(int first, int end)
    {
        var last = Tokens[end - 1];
        var length = last.End - Tokens[first].Start - (last.Is(TokenShape.Possessive) ? 2 : 0);
        return string.Join(' ', text.Substring(Tokens[first].Start, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether a token stands in an aside: "Turkey, <i>a NATO member and a U.S. ally</i>, is".</summary>
    public bool IsAside(int token) => asides[token];

    /// <summary>Whether it is the address of a page rather than a sentence.</summary>
    public bool IsAddress => text.AsSpan(Sentence.Start, Sentence.Length) is var span && span.Contains("://", StringComparison.Ordinal) && !span.ContainsAny(' ', '\n');

    public bool IsQuestion => Tokens[^1].Is("?") || (Tokens.Count > 1 && Tokens[^2].Is("?"));

    private static string? CueAt((string? Kind, int Length)[] cues, int token, out int length)
    {
        length = cues[token].Length;
        return cues[token].Kind;
    }

    private (string? Kind, int Length)[] CuesOf(PhraseTrie<string> phrases)
    {
        var cues = new (string?, int)[Tokens.Count];
        for (var i = 0; i < cues.Length; i++)
        {
            cues[i] = (phrases.Find(Tokens, i, out var length), length);
        }

        return cues;
    }

    /// <summary>An aside opens with a comma and an article or a rank, and closes with the next comma.</summary>
    private static bool[] FindAsides(List<Token> tokens)
    {
        var found = new bool[tokens.Count];
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].Is(",") || tokens[i + 1].Norm is not ("a" or "an" or "the" or "head" or "chief" or "director" or "chairman" or "secretary" or "member" or "deputy" or "former"))
            {
                continue;
            }

            var close = i + 1;
            while (close < tokens.Count && close - i <= LongestAside && !tokens[close].Is(","))
            {
                close++;
            }

            if (close < tokens.Count && tokens[close].Is(","))
            {
                Array.Fill(found, value: true, i + 1, close - i - 1);
                i = close - 1;
            }
        }

        return found;
    }
}

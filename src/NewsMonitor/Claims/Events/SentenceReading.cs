using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>A sentence with everything that was found in it: what the readers of events work on.</summary>
internal sealed class SentenceReading
{
    private const int LongestAside = 16;

    private static readonly List<SpeechVerb> NoSpeech = [];
    private static readonly List<TriggerHit> NoEvents = [];

    private readonly string text;
    private readonly Mention?[]? mentionAt;
    private readonly bool[]? asides;
    private readonly TokenShape shapes;
    private readonly WordUse uses;
    private List<SpeechVerb>? speech;
    private DateOnly? asOf;
    private bool[]? isSpeech;
    private bool[]? isOfSpeaker;
    private List<TriggerHit>? otherEvents;
    private EventTime? byPublication;

    public SentenceReading(string text, Sentence sentence, Gazetteer gazetteer, FieldLexicon lexicon, DateOnly published)
    {
        this.text = text;
        (Sentence, Tokens) = (sentence, sentence.Tokens);
        foreach (var token in Tokens)
        {
            uses |= token.Word.Uses;
            shapes |= token.Shape;
        }

        Lexicon = lexicon;
        Published = published;
        Mentions = gazetteer.Find(Tokens);
        Times = TimeReader.Find(Tokens, published);
        Clauses = new ClauseMap(Tokens);
        mentionAt = Mentions.Count == 0 ? null : new Mention?[Tokens.Count];
        foreach (var mention in Mentions)
        {
            Array.Fill(mentionAt!, mention, mention.First, mention.Count);
        }

        asides = Holds(WordUse.Comma) ? FindAsides(Tokens) : null;
    }

    public Sentence Sentence { get; }

    public FieldLexicon Lexicon { get; }

    public DateOnly Published { get; }

    /// <summary>The day that what it says holds for: that of publication, but of an older report, "in March 2020 Bloomberg wrote", its own.</summary>
    public DateOnly AsOf => asOf ??= TimeOf.Speech(this) is { } said && said < Published ? said : Published;

    /// <summary>The time of what it says happened without saying when.</summary>
    public EventTime ByPublication => byPublication ??= new EventTime(null, Published, Stated: false);

    public List<Token> Tokens { get; }

    public List<Mention> Mentions { get; }

    public List<TimeExpression> Times { get; }

    public ClauseMap Clauses { get; }

    /// <summary>Its verbs of speech, in order.</summary>
    public List<SpeechVerb> Speech => speech ??= Holds(WordUse.Speech) ? SpeechVerb.FindAll(this) : NoSpeech;

    /// <summary>Its words of other families than transfers, in order.</summary>
    public List<TriggerHit> OtherEvents => otherEvents ??= Holds(WordUse.OtherEvent) ? TriggerFinder.Find(this, Lexicon.Others) : NoEvents;

    /// <summary>Whether any of its words may be read for something; where none is, there is nothing to find.</summary>
    public bool Holds(WordUse use) => (uses & use) != 0;

    /// <summary>Whether any of its tokens looks like that.</summary>
    public bool Holds(TokenShape shape) => (shapes & shape) != 0;

    /// <summary>Whether a token belongs to a verb of speech.</summary>
    public bool IsSpeech(int token)
    {
        if (Speech.Count == 0)
        {
            return false;
        }

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
    public bool IsOfSpeaker(int token) => Speech.Count > 0 && (isOfSpeaker ??= SpeakerPhrase.Mark(this))[token];

    /// <summary>Whether a token is a rank or an office.</summary>
    public bool IsRank(int token) => token >= 0 && token < Tokens.Count && Lexicon.IsRank(Tokens[token].Word);

    /// <summary>The kind of the negator or denial that starts at a token, and its length in tokens; null and 0 when none does.</summary>
    public string? NegationAt(int token, out int length) => Lexicon.Negation.Find(Tokens, token, out length);

    /// <summary>The sureness that a word at a token gives, and its length in tokens; null and 0 when none starts there.</summary>
    public Modality? ModalityAt(int token, out int length) => Lexicon.Modality.Find(Tokens, token, out length)?.Modality;

    /// <summary>The mention a token belongs to, or null.</summary>
    public Mention? MentionAt(int token) => mentionAt is not null && token >= 0 && token < mentionAt.Length ? mentionAt[token] : null;

    /// <summary>The norm of a token; empty outside the sentence.</summary>
    public string Norm(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Norm : "";

    /// <summary>The norms of a run of words, apart by spaces; marks left out.</summary>
    public string Norms(int first, int end)
    {
        if (end == first + 1)
        {
            return Tokens[first].Is(TokenShape.Punctuation) ? "" : Tokens[first].Norm;
        }

        var norms = new List<string>(Math.Max(0, end - first));
        for (var i = first; i < Math.Min(end, Tokens.Count); i++)
        {
            if (!Tokens[i].Is(TokenShape.Punctuation))
            {
                norms.Add(Tokens[i].Norm);
            }
        }

        return string.Join(' ', norms);
    }

    /// <summary>A run of words as published, apart by single spaces, a closing genitive left out.</summary>
    public string Words(int first, int end)
    {
        var words = text.Substring(Tokens[first].Start, EndOf(Tokens[end - 1]) - Tokens[first].Start);
        return IsEvenlySpaced(words) ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A token as published, a genitive left out.</summary>
    public ReadOnlySpan<char> Written(int token) => text.AsSpan(Tokens[token].Start, EndOf(Tokens[token]) - Tokens[token].Start);

    /// <summary>Whether a token stands in an aside: "Turkey, <i>a NATO member and a U.S. ally</i>, is".</summary>
    public bool IsAside(int token) => asides is not null && asides[token];

    /// <summary>Whether it is the address of a page rather than a sentence.</summary>
    public bool IsAddress => text.AsSpan(Sentence.Start, Sentence.Length) is var span && span.Contains("://", StringComparison.Ordinal) && !span.ContainsAny(' ', '\n');

    public bool IsQuestion => Tokens[^1].Is("?") || (Tokens.Count > 1 && Tokens[^2].Is("?"));

    private static int EndOf(Token token) => token.End - (token.Is(TokenShape.Possessive) ? 2 : 0);

    private static bool IsEvenlySpaced(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]) && (words[i] != ' ' || i == 0 || i == words.Length - 1 || words[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
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

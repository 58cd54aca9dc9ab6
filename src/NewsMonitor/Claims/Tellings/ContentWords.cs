using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Tellings;

/// <summary>The words that carry a sentence's subject, in their basic forms.</summary>
internal static class ContentWords
{
    /// <summary>Words any report may use of anything.</summary>
    private static readonly HashSet<string> Pale = [.. (
        "say tell report news newspaper daily agency source official spokesman spokeswoman statement interview journalist reporter citing cite quote quoted according people person "
        + "country state government ministry minister president chief head leader authority year month week day time today date new first second last early late number total part way thing case matter "
        + "many several few make take give get come go put set have will would could should there here also still already now then back again far however meanwhile cannot none nothing nobody everyone everybody someone anyone something anything everything million billion thousand hundred dozen two three four five six seven eight nine ten eleven twelve say former senior").Split(' ')];

    /// <summary>The basic form of a token, or null when it carries nothing; ranks and verbs of speech tell of the speaker.</summary>
    public static string? Of(SentenceReading reading, int at)
    {
        var token = reading.Tokens[at];
        return token.Is(TokenShape.Word) && token.Word.Content is { } content && !reading.IsRank(at) && !reading.IsSpeech(at) && !reading.IsOfSpeaker(at) ? content : null;
    }

    /// <summary>The basic form of a word, or null when it carries nothing in any sentence.</summary>
    public static string? Read(Word word) =>
        word.Text.Length < 3 || word.IsStop || Pale.Contains(word.Lemma) || Pale.Contains(word.Text) ? null : word.Lemma;

    /// <summary>The basic form of a word.</summary>
    public static string Lemma(string norm) => Word.Of(norm).Lemma;

    /// <summary>Whether a word is written with a capital only where a sentence begins.</summary>
    public static bool IsCommon(Word word) => word.IsStop || Pale.Contains(word.Text) || WordLinks.Shipped.Concepts(word.Lemma).Length > 0;
}

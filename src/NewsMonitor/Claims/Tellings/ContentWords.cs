using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Claims.Tellings;

/// <summary>The words that carry a sentence's subject, in their basic forms.</summary>
internal static class ContentWords
{
    /// <summary>Words any report may use of anything.</summary>
    private static readonly HashSet<string> Pale = [.. (
        "say tell report news newspaper daily agency source official spokesman spokeswoman statement interview journalist reporter citing cite quote quoted according people person "
        + "country state government ministry minister president chief head leader authority year month week day time today date new first second last early late number total part way thing case matter "
        + "many several few make take give get come go put set have will would could should there here also still already now then back again far however meanwhile cannot million billion thousand hundred dozen two three four five six seven eight nine ten eleven twelve say former senior").Split(' ')];

    /// <summary>The basic form of a token, or null when it carries nothing; ranks and verbs of speech tell of the speaker.</summary>
    public static string? Of(SentenceReading reading, int at) => reading.Content[at];

    /// <summary>The content word of each token, or null.</summary>
    public static string?[] All(SentenceReading reading)
    {
        var words = new string?[reading.Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Read(reading, i);
        }

        return words;
    }

    private static string? Read(SentenceReading reading, int at)
    {
        var token = reading.Tokens[at];
        if (reading.Lexicon.IsRank(token.Norm) || reading.IsSpeech(at) || reading.IsOfSpeaker(at))
        {
            return null;
        }

        return token.Is(TokenShape.Word) ? token.Word.Content : null;
    }

    /// <summary>The basic form of a word, or null when it carries nothing in any sentence.</summary>
    public static string? Read(Word word) =>
        word.Text.Length < 3 || StopWords.Contains(word.Text) || Pale.Contains(word.Lemma) || Pale.Contains(word.Text) ? null : word.Lemma;

    /// <summary>The basic form of a word.</summary>
    public static string Lemma(string norm) => Word.Of(norm).Lemma;

    /// <summary>Whether a word is written with a capital only where a sentence begins.</summary>
    public static bool IsCommon(string norm) => StopWords.Contains(norm) || Pale.Contains(norm) || WordLinks.Shipped.Concepts(Lemma(norm)).Length > 0;
}

using System.Collections.Concurrent;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Claims.Tellings;

/// <summary>The words that carry a sentence's subject, in their basic forms.</summary>
internal static class ContentWords
{
    /// <summary>Basic forms that are kept at hand: more than the words of a year's news, and hostile text adds no more.</summary>
    private const int MostLemmas = 50_000;

    private static readonly ConcurrentDictionary<string, string> Lemmas = new(StringComparer.Ordinal);

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
        if (reading.Lexicon.IsRank(token.Norm) || reading.IsSpeech(at))
        {
            return null;
        }

        if (!token.Is(TokenShape.Word) || token.Norm.Length < 3 || StopWords.Contains(token.Norm))
        {
            return null;
        }

        var lemma = Lemma(token.Norm);
        return Pale.Contains(lemma) || Pale.Contains(token.Norm) ? null : lemma;
    }

    /// <summary>The basic form of a word.</summary>
    public static string Lemma(string norm)
    {
        if (!Lemmas.TryGetValue(norm, out var lemma))
        {
            lemma = WordLinks.Shipped.Lemma(norm);
            if (Lemmas.Count < MostLemmas)
            {
                Lemmas[norm] = lemma;
            }
        }

        return lemma;
    }

    /// <summary>Whether a word is written with a capital only where a sentence begins.</summary>
    public static bool IsCommon(string norm) => StopWords.Contains(norm) || Pale.Contains(norm) || WordLinks.Shipped.Concepts(Lemma(norm)).Length > 0;
}

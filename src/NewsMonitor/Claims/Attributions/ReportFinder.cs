using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Finds whose report a sentence or an article is credited to.</summary>
internal static class ReportFinder
{
    /// <summary>Tokens between an outlet and its verb of speech: "Bloomberg reported", "revealed Bloomberg".</summary>
    private const int Reach = 3;

    /// <summary>Sentences from the top in which a byline stands.</summary>
    private const int BylineSentences = 6;

    public static Source? OfSentence(SentenceReading reading, List<SpeechVerb> speech, string ownOutlet)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Entity.Kind == EntityKind.Outlet && mention.Entity.Id != ownOutlet && IsCredited(reading, mention, speech))
            {
                return new Source(mention.Entity.Id, reading.Words(mention.First, mention.End));
            }
        }

        return null;
    }

    /// <summary>A byline, or "originally appeared in".</summary>
    public static Source? OfArticle(List<SentenceReading> readings, string ownOutlet)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            foreach (var mention in readings[i].Mentions)
            {
                if (mention.Entity.Kind == EntityKind.Outlet && mention.Entity.Id != ownOutlet && IsByline(readings[i], mention, i < BylineSentences))
                {
                    return new Source(mention.Entity.Id, readings[i].Words(mention.First, mention.End));
                }
            }
        }

        return null;
    }

    private static bool IsCredited(SentenceReading reading, Mention mention, List<SpeechVerb> speech)
    {
        var speaks = speech.Exists(verb => Distance(mention, verb) <= Reach);
        var reports = mention.Possessive && reading.Norm(mention.End) is "report" or "story" or "account" or "article";
        var bracketed = reading.Norm(mention.First - 1) == "(" && reading.Norm(mention.End) == ")" && mention.End < reading.Tokens.Count - 2;
        var interviews = reading.Norm(mention.First - 1) is "with" or "to" && reading.Norm(mention.First - 2) is "interview";
        return speaks || reports || bracketed || interviews;
    }

    private static bool IsByline(SentenceReading reading, Mention mention, bool isAtTop)
    {
        var before = mention.First - 1;
        while (before >= 0 && reading.Tokens[before].Is(TokenShape.Punctuation))
        {
            before--;
        }

        var word = reading.Norm(before);
        return (isAtTop && before == 0 && word is "by" or "source")
            || (word is "in" && reading.Tokens.Exists(t => t.Norm is "originally" or "original") && reading.Tokens.Exists(t => t.Norm is "appeared" or "published"));
    }

    private static int Distance(Mention mention, SpeechVerb verb) =>
        mention.End <= verb.First ? verb.First - mention.End : mention.First >= verb.End ? mention.First - verb.End : 0;
}

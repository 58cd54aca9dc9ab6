using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Tells whether a sentence has a speaker named before: "he said", "the newspaper added", "according to the people".</summary>
internal static class BackReference
{
    /// <summary>Tokens between the word that points back and its verb: "the <i>official</i>, who asked not to be named, <i>said</i>".</summary>
    private const int Reach = 4;

    public static bool Has(SentenceReading reading)
    {
        foreach (var verb in reading.Speech)
        {
            for (var i = Math.Max(0, verb.First - Reach); i < Math.Min(reading.Tokens.Count, verb.End + Reach); i++)
            {
                if (IsPronoun(reading.Norm(i)) || (IsSource(reading.Norm(i)) && reading.Norm(i - 1) is "the" or "same"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether who speaks stands right before the verb and was named before: "he said", "the minister added".</summary>
    public static bool IsRightBefore(SentenceReading reading, SpeechVerb verb) =>
        verb.First > 0 && !verb.SpeakerFollows
        && (IsPronoun(reading.Norm(verb.First - 1)) || (IsSource(reading.Norm(verb.First - 1)) && reading.Norm(verb.First - 2) is "the"));

    private static bool IsPronoun(string norm) => norm is "he" or "she" or "it" or "they";

    private static bool IsSource(string norm) => norm is "source" or "sources" or "people" or "person" or "official" or "officials" or "report" or "newspaper" or "paper" or "daily"
        or "agency" or "magazine" or "broadcaster" or "website" or "site" or "portal" or "outlet" or "article" or "spokesman" or "spokeswoman" or "diplomat" or "ambassador" or "minister"
        or "ministry" or "general" or "envoy" or "statement" or "company" or "regulator" or "commander" or "executive" or "lawmaker" or "analyst" or "aide" or "publication";
}

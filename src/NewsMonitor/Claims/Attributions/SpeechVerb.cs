using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims.Attributions;

/// <summary>A verb or phrase of speech at a place in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index of the token after it.</param>
/// <param name="SpeakerFollows">Whether who speaks stands after it alone: "according to", "citing".</param>
internal sealed record SpeechVerb(int First, int End, bool SpeakerFollows)
{
    public static List<SpeechVerb> FindAll(SentenceReading reading)
    {
        var found = new List<SpeechVerb>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.MentionAt(i) is null && reading.Lexicon.Speech.Find(reading.Tokens, i, out var length) is { } triggers
                && Array.Find(triggers, trigger => Speaks(reading, i, trigger)) is { } speech)
            {
                found.Add(new SpeechVerb(i, i + length, speech.Step == "follow"));
                i += length - 1;
            }
        }

        return found;
    }

    /// <summary>"adding" and "noting" go on with another verb; "a report" and "the claim" are nouns.</summary>
    private static bool Speaks(SentenceReading reading, int at, Trigger trigger)
    {
        if (!trigger.IsVerb || reading.Norm(at) is "saying")
        {
            return true;
        }

        // "A report", "his declared aim": after an article or a possessive stands a noun or what describes one.
        var describes = reading.Norm(at - 1) is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "any"
            || ((trigger.Form & (VerbForm.Base | VerbForm.Present)) != 0 && reading.Norm(at - 1) is "this" or "that" or "media" or "press");
        // "The Italian state", "a trade note": these are nouns more often than not.
        var isNoun = trigger.Lemma is "state" or "report" or "claim" or "note" or "post" or "comment" or "mention" && (trigger.Form & (VerbForm.Base | VerbForm.Present)) != 0 && TriggerFinder.IsNounPlace(reading, at);
        return (trigger.Form & VerbForm.Gerund) == 0 && !describes && !isNoun;
    }
}

using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Finds the words of a sentence that name steps, and tells verb, noun and state apart.</summary>
internal static class EventWords
{
    /// <summary>Tokens between "is" and what it is: "is <i>fully and safely</i> airworthy".</summary>
    private const int StateReach = 4;

    public static List<TriggerHit> Find(SentenceReading reading, StepLexicon steps, bool[] inName)
    {
        var hits = new List<TriggerHit>();
        for (var i = 0; i < reading.Tokens.Count && reading.Holds(WordUse.Step);)
        {
            if (steps.Words.Find(reading.Tokens, i, out var length) is { } word && !inName[i] && !reading.IsSpeech(i) && !IsMonth(reading.Tokens[i]) && Choose(reading, i, word) is { } chosen)
            {
                hits.Add(new TriggerHit(chosen, i, i + length));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return hits;
    }

    /// <summary>"In March" nobody marches.</summary>
    private static bool IsMonth(Token token) => token.Is(TokenShape.Capital) && Calendar.Month(token.Norm) is not null;

    private static Trigger? Choose(SentenceReading reading, int at, StepWord word)
    {
        if (word.State is { } state && IsSaid(reading, at))
        {
            return word.Participle ?? state; // "Was suspended" is the verb's passive before it is a state.
        }

        var (noun, verb) = (word.Noun, word.Verb);
        if (noun is null && verb is not null && (verb.Form & (VerbForm.Base | VerbForm.Present)) != 0 && TriggerFinder.IsNounPlace(reading, at))
        {
            return null; // "The tanks", "arms industry": a noun that no list holds.
        }

        return noun is null || verb is null ? noun ?? verb : TriggerFinder.IsNounPlace(reading, at) ? noun : verb;
    }

    /// <summary>Whether a state is said of something: "is still in force", "remained grounded".</summary>
    private static bool IsSaid(SentenceReading reading, int at)
    {
        for (var i = at - 1; i >= Math.Max(reading.Clauses.StartOf(at), at - StateReach); i--)
        {
            if (reading.Norm(i) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "remain" or "remains" or "remained" or "stay" or "stays" or "stayed"
                or "become" or "became" or "becomes" or "seem" or "seems" or "declared" or "considered" or "kept" or "keep")
            {
                return true;
            }
        }

        return false;
    }
}

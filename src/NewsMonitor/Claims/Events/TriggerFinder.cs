using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Finds the words that name events, and tells verb from noun where a word may be either.</summary>
internal static class TriggerFinder
{
    public static List<TriggerHit> Find(SentenceReading reading, PhraseTrie<Trigger[]> triggers)
    {
        var hits = new List<TriggerHit>();
        for (var i = 0; i < reading.Tokens.Count;)
        {
            var candidates = triggers.Find(reading.Tokens, i, out var length);
            if (candidates is null || reading.MentionAt(i) is not null || Choose(reading, i, candidates) is not { } chosen)
            {
                i++;
                continue;
            }

            hits.Add(new TriggerHit(chosen, i, i + length));
            i += length;
        }

        return hits;
    }

    private static Trigger? Choose(SentenceReading reading, int at, Trigger[] candidates)
    {
        var noun = Array.Find(candidates, t => !t.IsVerb);
        var verb = Array.Find(candidates, t => t.IsVerb);
        if (noun is null || verb is null)
        {
            return noun ?? (IsAuxiliary(reading, at, verb!) ? null : verb);
        }

        return IsNounPlace(reading, at) ? noun : verb;
    }

    /// <summary>After an article, a genitive, a people's adjective, a preposition or a number stands a noun.</summary>
    internal static bool IsNounPlace(SentenceReading reading, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = reading.Tokens[at - 1];
        if (before.Norm is "to" or "will" or "would" or "may" or "might" or "could" or "can" or "not" or "never" or "also" or "has" or "have" or "had")
        {
            return false;
        }

        return before.Norm is "the" or "a" or "an" or "its" or "their" or "his" or "any" or "this" or "such" or "new" or "no" or "of" or "on" or "in" or "for" or "under" or "from"
            || before.Is(TokenShape.Possessive) || before.Is(TokenShape.Number)
            || reading.MentionAt(at - 1)?.Entity.Kind is EntityKind.Demonym or EntityKind.System or EntityKind.ClassWord
            || (!before.Is(TokenShape.Capital) && before.Is(TokenShape.Word) && reading.MentionAt(at - 1) is null && !before.Norm.EndsWith("ly", StringComparison.Ordinal));
    }

    /// <summary>"has" before a participle helps another verb; possession is followed by a thing.</summary>
    private static bool IsAuxiliary(SentenceReading reading, int at, Trigger verb)
    {
        if (verb.Lemma is not "have")
        {
            return false;
        }

        for (var i = at + 1; i < Math.Min(at + 4, reading.Tokens.Count); i++)
        {
            var norm = reading.Norm(i);
            if (norm is "been" or "to" || norm.EndsWith("ed", StringComparison.Ordinal) || reading.Lexicon.Transfer.Find(reading.Tokens, i, out _) is { } next && Array.Exists(next, t => (t.Form & VerbForm.Participle) != 0))
            {
                return true;
            }

            if (reading.MentionAt(i) is not null || norm is "the" or "a" or "an" or "its" or "no")
            {
                break;
            }
        }

        return false;
    }
}

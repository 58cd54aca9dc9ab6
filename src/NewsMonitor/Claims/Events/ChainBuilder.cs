using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Puts the triggers of a sentence together into chains, by what may stand between them.</summary>
internal static class ChainBuilder
{
    /// <summary>Words between two links that are neither names nor small words: "a request by X to *formally* buy".</summary>
    private const int LooseWords = 3;

    public static List<Chain> Build(SentenceReading reading, List<TriggerHit> hits)
    {
        var chains = new List<Chain>();
        for (var i = 0; i < hits.Count;)
        {
            var last = i;
            while (last + 1 < hits.Count && Joins(reading, hits[last], hits[last + 1]))
            {
                last++;
            }

            var links = hits.GetRange(i, last - i + 1);
            var next = last + 1;
            if (next < hits.Count && !links[0].Trigger.IsVerb && Predicates(reading, links[0], links[^1].End, hits[next]) is { } passive)
            {
                // The noun is the subject: "the contract was suspended", "a deal signed in 2007".
                links.Insert(0, hits[next]);
                var predicate = new Chain(links, passive);
                chains.Add(predicate);
                i = next + 1;
                continue;
            }

            // "concluding a deal signed in 2007": the participle after the noun says more than the verb before it.
            if (next < hits.Count && links[^1].Trigger.Kind == TriggerKind.Pact && Predicates(reading, links[^1], links[^1].End, hits[next]) == true)
            {
                chains.Add(new Chain([hits[next], links[^1]], IsPassive: true));
                i = next + 1;
                continue;
            }

            chains.Add(new Chain(links, links[0].Trigger.IsVerb && IsPassive(reading, links[0])));
            i = next;
        }

        return chains;
    }

    private static bool Joins(SentenceReading reading, TriggerHit left, TriggerHit right)
    {
        if (!reading.Clauses.Same(left.First, right.First) || !MayGovern(left.Trigger, right.Trigger))
        {
            return false;
        }

        var loose = 0;
        for (var i = left.End; i < right.First; i++)
        {
            var token = reading.Tokens[i];
            if (token.Is(TokenShape.Punctuation) && token.Norm is "," or "." or "?")
            {
                return false;
            }

            if (reading.MentionAt(i) is null && token.Is(TokenShape.Word) && !token.Is(TokenShape.Capital) && !IsSmall(token.Norm) && ++loose > LooseWords)
            {
                return false;
            }
        }

        // A second finite verb starts another event; an infinitive, a gerund or a noun goes on with this one.
        return !right.Trigger.IsVerb || IsNonFinite(reading, right);
    }

    private static bool MayGovern(Trigger left, Trigger right) => (left.Kind, right.Kind) switch
    {
        (TriggerKind.Operator or TriggerKind.Phase or TriggerKind.Light, _) => true,
        (TriggerKind.Pact, TriggerKind.Act) => true,
        (TriggerKind.Act, TriggerKind.Pact) => !left.IsVerb,
        (TriggerKind.Stop, TriggerKind.Act or TriggerKind.Pact) => true,
        _ => false,
    };

    private static bool IsNonFinite(SentenceReading reading, TriggerHit hit) =>
        (hit.Trigger.Form & VerbForm.Gerund) != 0
        || ((hit.Trigger.Form & VerbForm.Base) != 0 && (reading.Norm(hit.First - 1) is "to" || (reading.Norm(hit.First - 2) is "to" && reading.Norm(hit.First - 1).EndsWith("ly", StringComparison.Ordinal))))
        || ((hit.Trigger.Form & VerbForm.Participle) != 0 && reading.Norm(hit.First - 1) is "being" or "be");

    /// <summary>Whether a verb is said of the noun before it: true when passive, false when active, null when it is not.</summary>
    private static bool? Predicates(SentenceReading reading, TriggerHit noun, int end, TriggerHit verb)
    {
        if (!verb.Trigger.IsVerb || noun.Trigger.IsVerb || verb.Trigger.Kind == TriggerKind.Act || !reading.Clauses.Same(noun.First, verb.First) || verb.First - end > 12)
        {
            return null;
        }

        if (IsPassive(reading, verb))
        {
            return true;
        }

        return (verb.Trigger.Form & VerbForm.Participle) != 0 && verb.First - end <= 1 && reading.Norm(verb.First - 1) is not ("has" or "have" or "had") ? true : null;
    }

    internal static bool IsPassive(SentenceReading reading, TriggerHit verb)
    {
        if ((verb.Trigger.Form & VerbForm.Participle) == 0)
        {
            return false;
        }

        for (var i = verb.First - 1; i >= Math.Max(0, verb.First - 4); i--)
        {
            var norm = reading.Norm(i);
            if (norm is "was" or "were" or "been" or "be" or "being" or "is" or "are" or "got")
            {
                return true;
            }

            if (!(norm is "not" or "never" or "yet" or "also" or "since" or "ever" or "fully" or "," or "however" || norm.EndsWith("ly", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return false;
    }

    internal static bool IsSmall(string norm) => norm is "a" or "an" or "the" or "to" or "of" or "on" or "for" or "with" or "from" or "by" or "in" or "its" or "their"
        or "his" or "not" or "any" or "new" or "up" or "such" or "these" or "those" or "this" or "and" or "as" or "at" or "s" or "more" or "all";
}

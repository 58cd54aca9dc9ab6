using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Puts the triggers of a sentence together into chains, by what may stand between them.</summary>
internal static class ChainBuilder
{
    /// <summary>Words between two links that are neither names nor small words: "a request by X to *formally* buy".</summary>
    private const int LooseWords = 3;

    /// <summary>Tokens between a noun and the verb that is said of it.</summary>
    private const int Farthest = 12;

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
            if (next < hits.Count && !links[0].Trigger.IsVerb && !IsFor(reading, links[0])
                && (Predicates(reading, links[0], links[^1].End, hits[next]) ?? TellsOf(reading, links, hits, next)) is { } passive)
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
                chains.Add(new Chain([hits[next], links[^1]], isPassive: true));
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

        var isActOnGoods = left.Trigger is { Kind: TriggerKind.Act, IsVerb: true };
        var loose = 0;
        for (var i = left.End; i < right.First; i++)
        {
            var token = reading.Tokens[i];
            if (token.Is(TokenShape.Punctuation) && token.Norm is "," or "." or "?")
            {
                return false;
            }

            if (isActOnGoods && reading.MentionAt(i)?.Entity.Kind is EntityKind.System or EntityKind.ClassWord)
            {
                return false; // "Received the missiles at its request".
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
        (TriggerKind.Act, TriggerKind.Operator) => left is { IsVerb: true, Side: "demand", Step: "deliver" } && !right.IsVerb, // "received no refusal"
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
        if (!verb.Trigger.IsVerb || noun.Trigger.IsVerb || verb.Trigger.Kind == TriggerKind.Act || !reading.Clauses.Same(noun.First, verb.First) || verb.First - end > Farthest)
        {
            return null;
        }

        if (IsPassive(reading, verb))
        {
            return true;
        }

        if ((verb.Trigger.Form & VerbForm.Participle) == 0)
        {
            return null;
        }

        // "The contract signed in 2007", "the contract for 24 fighters, signed in March".
        return (verb.First - end <= 1 && reading.Norm(verb.First - 1) is not ("has" or "have" or "had"))
            || (reading.Norm(verb.First - 1) is "," && reading.Norm(verb.End) is "in" or "on" or "by" or "between" or "last" or "earlier" or "this") ? true : null;
    }

    /// <summary>"The requirements for delivery": what follows is said of them.</summary>
    private static bool IsFor(SentenceReading reading, TriggerHit noun) =>
        reading.Norm(noun.First - 1) is "for" || (reading.Norm(noun.First - 1) is "the" or "their" or "its" && reading.Norm(noun.First - 2) is "for");

    /// <summary>"Deliveries will begin", "the contract remains in force": true when a verb without an object tells of the noun before it.</summary>
    private static bool? TellsOf(SentenceReading reading, List<TriggerHit> nouns, List<TriggerHit> hits, int verb)
    {
        var hit = hits[verb];
        var mayStandAlone = hit.Trigger.IsVerb && (hit.Trigger.Form & VerbForm.Gerund) == 0 && hit.Trigger is { Kind: TriggerKind.Phase } or { Kind: TriggerKind.Operator, Step: "resume" or "suspend" or "delay" or "stand" };
        var hasObject = verb + 1 < hits.Count && Joins(reading, hit, hits[verb + 1]);
        return mayStandAlone && !hasObject && reading.Clauses.Same(nouns[0].First, hit.First) && hit.First - nouns[^1].End <= Farthest ? true : null;
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

            if (!(norm is "not" or "never" or "yet" or "also" or "since" or "ever" or "fully" or "reported" or "," or "however" || norm.EndsWith("ly", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return false;
    }

    internal static bool IsSmall(string norm) => norm is "a" or "an" or "the" or "to" or "of" or "on" or "for" or "with" or "from" or "by" or "in" or "its" or "their"
        or "his" or "not" or "any" or "new" or "up" or "such" or "these" or "those" or "this" or "and" or "as" or "at" or "s" or "more" or "all";
}

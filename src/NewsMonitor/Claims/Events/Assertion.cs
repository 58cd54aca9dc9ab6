using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Tells whether a chain says that something happened in a deal, or only names, wishes or borrows the words.</summary>
internal static class Assertion
{
    /// <summary>Tokens between a chain and the system it is about, after it and before it.</summary>
    private const int ReachAfter = 12;
    private const int ReachBefore = 8;

    /// <summary>Tokens between an operator and a system that is its object: "refused Iran the S-400".</summary>
    private const int ObjectReach = 4;

    /// <summary>Tokens between "gave" and who or what is given.</summary>
    private const int GivenReach = 2;

    /// <summary>Tokens between "has" and what is had.</summary>
    private const int PossessionReach = 10;

    /// <summary>Tokens before a noun in which its article may stand: "the original 2007 contract".</summary>
    private const int ArticleReach = 5;

    /// <summary>A noun alone asserts nothing; a general verb ("give", "end", "have") counts only with a thing of the field.</summary>
    public static bool Holds(SentenceReading reading, Chain chain, DealContext context)
    {
        if (!(chain.FirstVerb is not null || IsDeed(chain.Outer.Trigger)) || IsOnlyAThought(reading, chain) || IsUrging(reading, chain) || LacksObject(reading, chain))
        {
            return false;
        }

        if (reading.Mentions.Exists(mention => IsThing(reading, mention) && IsNear(reading, chain, mention)))
        {
            return true;
        }

        var pact = chain.Hits.Find(hit => hit.Trigger.Kind == TriggerKind.Pact);
        var isOfThisField = pact is null || !(HasStrangeQualifier(reading, pact) || IsOnAnotherMatter(reading, pact.End));
        return isOfThisField && (NamesADeal(chain) || IsUnderADeal(reading, chain.End)) && context.LatestSystem is not null
            && (IsDefinite(reading, chain) || IsUnderADeal(reading, chain.End) || IsBare(reading, chain) || reading.Mentions.Exists(mention => mention.Entity.Kind == EntityKind.System));
    }

    /// <summary>"The rejection of the request" tells a deed without a verb; "the delivery" alone does not.</summary>
    private static bool IsDeed(Trigger outer) =>
        outer is { Kind: TriggerKind.Operator, Step: "reject" or "sign" or "cancel" or "suspend" or "lift" or "resume" };

    /// <summary>"Asked Turkey not to buy", "asked Iran to buy": what one state wants another to do is no request for goods.</summary>
    private static bool IsUrging(SentenceReading reading, Chain chain)
    {
        if (chain.Outer.Trigger is not { Step: "request", IsVerb: true } || chain.Hits.Count < 2 || chain.Hits[1] is not { Trigger.Kind: TriggerKind.Act } act || reading.Norm(act.First - 1) is not "to")
        {
            return false;
        }

        return reading.Norm(act.First - 2) is "not"
            || (act.Trigger.Side == "demand" && reading.Mentions.Exists(mention => mention.IsParty && mention.First >= chain.Outer.End && mention.End <= act.First));
    }

    /// <summary>"Interest in buying", "an attempt to buy": the thought of an act, not the act.</summary>
    private static bool IsOnlyAThought(SentenceReading reading, Chain chain)
    {
        var (outer, before) = (chain.Outer, reading.Norm(chain.Outer.First - 1));
        var gerund = (outer.Trigger.Form & VerbForm.Gerund) != 0 && outer.Trigger.Kind == TriggerKind.Act && before is "in" or "of" or "for" or "about" or "on" or "from";
        return gerund || (outer.Trigger.Form == VerbForm.Base && before is "to" && Scope.ModalityAt(reading, outer.First) == Modality.Certain);
    }

    /// <summary>An operator alone needs the system itself for its object ("refused Iran the S-400"); a decision or a talk needs
    /// to say on what; and "has" needs what is had.</summary>
    private static bool LacksObject(SentenceReading reading, Chain chain)
    {
        var outer = chain.Outer;
        if (outer.Trigger.Step == "operate")
        {
            return !HasSystem(reading, outer, mention => mention.First >= outer.End && mention.First - outer.End <= PossessionReach);
        }

        if (outer.Trigger.Lemma == "give" && !chain.IsPassive)
        {
            // "Gave Iran the missiles", "gave the missiles to Iran"; but not "gave a date for the missiles".
            return !reading.Mentions.Any(mention => mention.First >= outer.End && mention.First - outer.End <= GivenReach && (mention.IsParty || IsThing(reading, mention)));
        }

        if (chain.Hits.Count > 1 || outer.Trigger is not { Kind: TriggerKind.Operator or TriggerKind.Phase })
        {
            return false;
        }

        if (outer.Trigger is { Step: "pay" or "request", IsVerb: true })
        {
            // "Paid the first instalment for the S-400", "asked Russia for five more"; but not "asked about the S-400".
            return !HasSystem(reading, outer, mention => mention.First >= outer.End && mention.First - outer.End <= PossessionReach && !IsOnlySpokenOf(reading, outer.End, mention.First));
        }

        return outer.Trigger.Step is "agree" or "negotiate" or "start" or "finish" or "request" or "pay" or "stand"
            || !HasSystem(reading, outer, mention => chain.IsPassive ? mention.End <= outer.First : mention.First >= outer.End && mention.First - outer.End <= ObjectReach);
    }

    private static bool IsOnlySpokenOf(SentenceReading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reading.Norm(i) is "about" or "on" or "over" or "whether" or "why" or "how" or "when" or "to" or "if")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSystem(SentenceReading reading, TriggerHit hit, Func<Mention, bool> isPlaced) =>
        reading.Mentions.Exists(mention => mention.Entity.Kind == EntityKind.System && reading.Clauses.Same(mention.First, hit.First) && isPlaced(mention));

    private static bool IsThing(SentenceReading reading, Mention mention) =>
        mention.Entity.Kind == EntityKind.System
        || (mention.Entity.Kind == EntityKind.ClassWord && (mention.Entity.Class != "any" || DealRoles.IsDefinite(reading, mention)));

    private static bool IsNear(SentenceReading reading, Chain chain, Mention mention)
    {
        var (after, before) = (mention.First - chain.End, chain.First - mention.End);
        return reading.Clauses.Same(mention.First, chain.First)
            ? (mention.First >= chain.First ? after <= ReachAfter : chain.IsPassive || before <= ReachBefore)
            : after is >= 0 and <= 3;
    }

    private static bool NamesADeal(Chain chain) =>
        chain.Hits.Exists(hit => hit.Trigger.Kind is TriggerKind.Pact or TriggerKind.Stop or TriggerKind.Ruling
            || (!hit.Trigger.IsVerb && hit.Trigger.Kind is TriggerKind.Act or TriggerKind.Operator));

    /// <summary>"Nothing was delivered <i>under the contract</i>".</summary>
    private static bool IsUnderADeal(SentenceReading reading, int end)
    {
        for (var i = end; i < end + ObjectReach; i++)
        {
            if (reading.Norm(i) is "under" && reading.Norm(i + 1) is "the" or "that" or "this" or "its")
            {
                return Enumerable.Range(i + 2, ObjectReach).Any(noun => reading.Norm(noun) is "contract" or "deal" or "agreement" or "order" or "accord");
            }
        }

        return false;
    }

    /// <summary>"The nuclear deal", "a peace agreement": a word before the paper that is not of this trade.</summary>
    private static bool HasStrangeQualifier(SentenceReading reading, TriggerHit pact)
    {
        var before = pact.First - 1;
        return before >= 0 && reading.MentionAt(before) is null
            && reading.Tokens[before].Is(TokenShape.Word) && !reading.Tokens[before].Is(TokenShape.Possessive)
            && !ChainBuilder.IsSmall(reading.Norm(before)) && !IsOfTheTrade(reading.Norm(before));
    }

    private static bool IsOfTheTrade(string norm) => norm is "million" or "billion" or "original" or "arms" or "weapons" or "missile" or "defense" or "defence"
        or "military" or "supply" or "sale" or "sales" or "purchase" or "delivery" or "that" or "signed";

    /// <summary>"An agreement on compensation", "a deal to expand ties": it says itself what it is about.</summary>
    private static bool IsOnAnotherMatter(SentenceReading reading, int after)
    {
        if (reading.Norm(after) is not ("on" or "over" or "about" or "to"))
        {
            return false;
        }

        var matter = after + 1;
        while (ChainBuilder.IsSmall(reading.Norm(matter)))
        {
            matter++;
        }

        return matter < reading.Tokens.Count && reading.MentionAt(matter) is null && reading.Tokens[matter].Is(TokenShape.Word)
            && reading.Lexicon.Transfer.Find(reading.Tokens, matter, out _) is null;
    }

    /// <summary>"The agreement", "its request", "the $800 million order" point back to a deal already spoken of.</summary>
    private static bool IsDefinite(SentenceReading reading, Chain chain) =>
        chain.Hits.Exists(hit => !hit.Trigger.IsVerb && HasArticle(reading, hit.First));

    /// <summary>"Deliveries will begin in June": of nothing else, so of what was spoken of.</summary>
    private static bool IsBare(SentenceReading reading, Chain chain) =>
        chain.Hits[^1] is { Trigger.IsVerb: false } noun && noun.First == reading.Clauses.StartOf(noun.First) && chain.Outer.First - noun.End is >= 0 and <= 2;

    private static bool HasArticle(SentenceReading reading, int noun)
    {
        for (var i = Math.Max(0, noun - ArticleReach); i < noun; i++)
        {
            if (reading.Norm(i) is "the" or "its" or "this" or "that")
            {
                return true;
            }
        }

        return false;
    }
}

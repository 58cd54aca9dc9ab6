using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Finds supplier, recipient and system of a chain from prepositions, genitives, peoples' adjectives and grammar.</summary>
internal sealed class DealRoles(Gazetteer gazetteer)
{
    public Deal Assign(SentenceReading reading, Chain chain, DealContext context)
    {
        var system = SystemOf(reading, chain, context);
        var (supplier, recipient) = (default(string), default(string));
        var start = reading.Clauses.StartOf(chain.First);
        var end = reading.Clauses.EndOf(chain.End - 1);
        foreach (var mention in reading.Mentions)
        {
            if (!mention.IsParty || mention.First < start || mention.First >= end)
            {
                continue;
            }

            switch (RoleOf(reading, chain, mention))
            {
                case "supplier": supplier ??= mention.Entity.Party; break;
                case "recipient": recipient ??= mention.Entity.Party; break;
                default: break;
            }
        }

        var maker = gazetteer.MakerOf(system.Family);
        (supplier, recipient) = Subject(reading, chain, start, supplier, recipient, party => context.Receives(party, system.Family) ?? (maker is not null && party != maker));
        (supplier, recipient) = Pair(reading, start, chain.End, system.Family, supplier, recipient);
        (supplier, recipient) = Pair(reading, 0, reading.Tokens.Count, system.Family, supplier, recipient);
        var deal = new Deal(supplier, recipient, system.Id, system.Family);
        var strangers = reading.Mentions.Where(m => m.IsState && m.First >= start && m.First < end).Select(m => m.Entity.Party);
        var filled = deal.IsWhole ? deal : context.Fill(deal, strangers);
        return filled.Supplier is null && maker is not null && maker != filled.Recipient ? filled with { Supplier = maker } : filled;
    }

    /// <summary>Whether it is the recipient who will not have it: "refused to buy", "rejected the offer", "is turning down the jets".</summary>
    public static bool IsOfBuyer(SentenceReading reading, Chain chain, Deal deal) =>
        !chain.Hits.Exists(hit => hit.Trigger.Step == "request")
        && (chain.Hits.Exists(hit => hit.Trigger.Step == "offer" || hit.Trigger is { Kind: TriggerKind.Act, Side: "demand" })
            || (chain.Hits.Count == 1 && SubjectOf(reading, chain, reading.Clauses.StartOf(chain.First))?.Entity.Party == deal.Recipient));

    /// <summary>The system named in the clause, else in the sentence, else the one a class word points back to.</summary>
    private static (string? Id, string? Family) SystemOf(SentenceReading reading, Chain chain, DealContext context)
    {
        Mention? inClause = null;
        Mention? inSentence = null;
        Mention? classWord = null;
        foreach (var mention in reading.Mentions)
        {
            var inside = reading.Clauses.Same(mention.First, chain.First) || (mention.First >= chain.First && mention.First - chain.End <= 12);
            if (mention.Entity.Kind == EntityKind.System)
            {
                inClause = inside && (inClause is null || mention.First < chain.End) ? inClause ?? mention : inClause;
                inSentence ??= mention;
            }
            else if (mention.Entity.Kind == EntityKind.ClassWord && inside && (mention.Entity.Class != "any" || IsDefinite(reading, mention)))
            {
                classWord ??= mention;
            }
        }

        var named = inClause ?? inSentence;
        if (named is not null && (inClause is not null || classWord is null || classWord.Entity.StandsFor(named.Entity.Class)))
        {
            return (named.Entity.Id, named.Entity.Family);
        }

        return classWord is not null && context.LatestSystem is { } latest && classWord.Entity.StandsFor(latest.Class)
            ? (latest.Id, latest.Family)
            : (null, null);
    }

    /// <summary>"The equipment" points back; "grain and equipment" does not.</summary>
    internal static bool IsDefinite(SentenceReading reading, Mention mention) =>
        reading.Norm(mention.First - 1) is "the" or "these" or "those" or "its" or "their" || reading.Norm(mention.First - 2) is "the" or "these" or "those";

    private static string? RoleOf(SentenceReading reading, Chain chain, Mention mention)
    {
        var before = reading.Norm(mention.First - 1);
        if (before is "the" or "a")
        {
            before = reading.Norm(mention.First - 2);
        }

        var (_, side) = NounAfter(reading, chain, mention);
        if (side is not null)
        {
            return side;
        }

        var outerSide = chain.Hits[^1].Trigger.Side;
        var follows = mention.First >= chain.First;
        switch (before)
        {
            case "from" when follows: return IsWhoRefuses(reading, chain, mention) ? SideOfAct(chain) : "supplier";
            case "to" or "for" when follows && mention.Entity.Kind != EntityKind.Demonym && !IsInfinitive(reading, mention): return "recipient";
            case "by" when follows: return ByAgent(chain, mention);
            case "against" or "with" or "between" or "in" or "at" or "of": return null;
            default: break;
        }

        // "sell Tehran the system", "refused Iran the missiles": the one served stands right after the verb.
        var verb = chain.Hits.Find(h => h.End == mention.First || (h.End == mention.First - 1 && reading.Norm(h.End) is "the"));
        if (verb is { Trigger.IsVerb: true } && !mention.Possessive && mention.Entity.Kind is EntityKind.Country or EntityKind.Organisation)
        {
            return verb.Trigger.Step == "request" ? "supplier" : outerSide == "demand" && verb.Trigger.Kind == TriggerKind.Act ? null : "recipient";
        }

        return null;
    }

    /// <summary>"Iran's request", "the Russian contract", "Iranian bid", "Russian missiles": the noun tells the side.</summary>
    private static (TriggerHit? Noun, string? Side) NounAfter(SentenceReading reading, Chain chain, Mention mention)
    {
        if (!mention.Possessive && mention.Entity.Kind != EntityKind.Demonym)
        {
            return (null, null);
        }

        foreach (var hit in chain.Hits)
        {
            if (!hit.Trigger.IsVerb && hit.First >= mention.End && hit.First - mention.End <= 2)
            {
                return (hit, hit.Trigger.Side switch { "demand" => "recipient", "supply" => "supplier", _ => hit.Trigger.Kind == TriggerKind.Operator ? "supplier" : null });
            }
        }

        return reading.MentionAt(mention.End)?.Entity.Kind is EntityKind.System or EntityKind.ClassWord ? (null, "supplier") : (null, null);
    }

    /// <summary>"A refusal from Egypt to buy": the noun's own doer.</summary>
    private static bool IsWhoRefuses(SentenceReading reading, Chain chain, Mention mention) =>
        chain.Hits.Exists(hit => hit.Trigger is { Kind: TriggerKind.Operator, IsVerb: false } && hit.End == mention.First - (reading.Norm(mention.First - 1) is "from" ? 1 : 2));

    private static string? SideOfAct(Chain chain) => chain.Hits[^1].Trigger.Side switch { "demand" => "recipient", "supply" => "supplier", _ => null };

    private static string? ByAgent(Chain chain, Mention mention)
    {
        var governed = chain.Hits.FindLast(h => h.End <= mention.First) ?? chain.Outer;
        return governed.Trigger.Side switch
        {
            "demand" => "recipient",
            "supply" => "supplier",
            _ => chain.IsPassive ? "supplier" : null,
        };
    }

    /// <summary>The subject takes the side its verb gives it, or the one that is still free.</summary>
    private static (string? Supplier, string? Recipient) Subject(SentenceReading reading, Chain chain, int start, string? supplier, string? recipient, Func<string, bool> isCustomer)
    {
        var act = chain.Hits[^1].Trigger;
        if (chain.IsPassive)
        {
            return (supplier, recipient);
        }

        var subject = SubjectOf(reading, chain, start) ?? (HasNoSubject(reading, chain) ? SubjectOf(reading, chain, 0) : Owner(reading, chain, start));
        if (subject is null || subject.Entity.Party is "un" or "eu" || subject.Entity.Party == supplier || subject.Entity.Party == recipient)
        {
            return (supplier, recipient);
        }

        // "Signed a contract", "scrapped its order" are said of both sides; who makes the system sells it.
        var isDemand = (act.Side == "demand" && chain.Outer.Trigger.Step is not ("reject" or "approve" or "ban"))
            || (chain.Hits.All(hit => hit.Trigger.Side.Length == 0) && isCustomer(subject.Entity.Party));
        return isDemand ? (supplier, recipient ?? subject.Entity.Party) : supplier is null ? (subject.Entity.Party, recipient) : (supplier, recipient ?? subject.Entity.Party);
    }

    /// <summary>"Egypt chose the jets but, after talks, never signed a contract": the verb goes on with the subject of the sentence.</summary>
    private static bool HasNoSubject(SentenceReading reading, Chain chain)
    {
        var before = chain.First - 1;
        while (reading.Norm(before) is "never" or "not" or "also" or "then" or "later" or "has" or "have" or "had" or "did" or "will" or "would" or "finally" or "yet")
        {
            before--;
        }

        return before > 0 && reading.Norm(before) is "," or "and" or "but" or "it";
    }

    /// <summary>"Egypt told Moscow that its air force no longer wants the jets": the force is Egypt's.</summary>
    private static Mention? Owner(SentenceReading reading, Chain chain, int start)
    {
        for (var i = start; i < chain.First; i++)
        {
            if (reading.Norm(i) is "its")
            {
                return reading.Mentions.Find(m => m.IsState && m.First <= 1 && m.End <= start && !m.Possessive);
            }
        }

        return null;
    }

    private static Mention? SubjectOf(SentenceReading reading, Chain chain, int start) => reading.Mentions.FindLast(m =>
        m.IsParty && m.First >= start && m.End <= chain.First && !reading.IsAside(m.First) && (!m.Possessive || IsLeader(reading, m, chain)) && !IsGoverned(reading, m));

    /// <summary>"by the Trump administration", "over Iran": what stands after a preposition is no subject.</summary>
    private static bool IsGoverned(SentenceReading reading, Mention mention)
    {
        var before = reading.Norm(mention.First - 1) is "the" or "a" ? reading.Norm(mention.First - 2) : reading.Norm(mention.First - 1);
        return before is "to" or "from" or "with" or "in" or "of" or "by" or "against" or "over" or "for" or "on" or "at" or "amid";
    }

    private static bool IsLeader(SentenceReading reading, Mention mention, Chain chain) =>
        reading.Mentions.Exists(m => m.First >= mention.End && m.End <= chain.First && m.Entity.Kind == EntityKind.Person);

    /// <summary>"The deal signed between the two states", "Russia and Iran signed": the maker supplies, the other receives.</summary>
    private (string? Supplier, string? Recipient) Pair(SentenceReading reading, int start, int end, string? family, string? supplier, string? recipient)
    {
        if (supplier is not null && recipient is not null && supplier != recipient)
        {
            return (supplier, recipient);
        }

        var maker = gazetteer.MakerOf(family);
        var parties = reading.Mentions.Where(m => m.IsState && m.First >= start && m.End <= end).Select(m => m.Entity.Party).Distinct().ToList();
        if (parties.Count == 2 && maker is not null && parties.Contains(maker))
        {
            return (maker, parties[0] == maker ? parties[1] : parties[0]);
        }

        return supplier == recipient && supplier is not null ? (null, recipient) : (supplier, recipient);
    }

    private static bool IsInfinitive(SentenceReading reading, Mention mention) =>
        mention.Possessive && reading.Norm(mention.First - 1) is "to";
}

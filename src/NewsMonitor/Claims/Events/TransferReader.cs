using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads transfers of arms and other goods: who requests, refuses, signs, stops, delivers what to whom.</summary>
internal sealed class TransferReader(Gazetteer gazetteer) : IEventReader
{
    private readonly DealRoles roles = new(gazetteer);

    public IEnumerable<Frame> Read(SentenceReading reading, DealContext context)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Entity.Kind == EntityKind.System)
            {
                context.Saw(mention.Entity);
            }
        }

        var hits = TriggerFinder.Find(reading, reading.Lexicon.Transfer);
        foreach (var chain in ChainBuilder.Build(reading, hits))
        {
            if (FrameOf(reading, chain, context) is { } frame)
            {
                yield return frame;
            }
        }
    }

    private Frame? FrameOf(SentenceReading reading, Chain chain, DealContext context)
    {
        if (!Asserts(reading, chain, context) || StepComposer.Compose(chain, context.LatestDecision) is not { } composed)
        {
            return null;
        }

        var deal = roles.Assign(reading, chain, context);
        context.Remember(deal, composed.Step);
        if (!deal.IsWhole)
        {
            return null;
        }

        var turns = Turns(reading, chain) + (composed.Turned ? 1 : 0);
        var verb = chain.Hits.Where(h => h.Trigger.IsVerb).Select(h => h.First).DefaultIfEmpty(chain.First).Min();
        var modality = chain.IsPassive && !ChainBuilder.IsPassive(reading, chain.Outer) ? Modality.Certain : Scope.ModalityAt(reading, verb);
        var step = IsUnderWay(reading, chain) ? "start" : composed.Step;
        var denied = turns % 2 != 0;
        if (denied && step == "agree")
        {
            (step, denied) = ("cancel", false); // "Decided not to go ahead" ends the deal.
        }

        return new Frame
        {
            Family = "transfer",
            Step = step,
            Actor = deal.Supplier,
            Counterparty = deal.Recipient,
            Object = deal.Object,
            Polarity = denied ? Polarity.Denied : Polarity.Affirmed,
            Modality = modality,
            Time = TimeOf.Event(reading, chain.First, chain.End, modality),
            AsOf = reading.Published,
        };
    }

    /// <summary>How often the words turn what they name: each verb by its own negator, the whole by an emptied object or a denial.</summary>
    private static int Turns(SentenceReading reading, Chain chain)
    {
        var turns = (Scope.IsEmptied(reading, chain.First, chain.End) ? 1 : 0) + (Scope.IsDenied(reading, chain.First) ? 1 : 0);
        var from = 0;
        foreach (var hit in chain.Hits.OrderBy(h => h.First))
        {
            turns += hit.Trigger.IsVerb ? Scope.Negations(reading, hit.First, from) : 0;
            from = hit.End;
        }

        return turns;
    }

    /// <summary>A noun alone asserts nothing; a general verb ("give", "end", "have") counts only with a thing of the field.</summary>
    private static bool Asserts(SentenceReading reading, Chain chain, DealContext context)
    {
        if (!chain.HasVerb && chain.Outer.Trigger is not { Kind: TriggerKind.Operator, Step: "reject" or "sign" or "cancel" or "suspend" or "lift" or "resume" })
        {
            return false;
        }

        if (IsUnasserted(reading, chain))
        {
            return false;
        }

        var named = reading.Mentions.Any(m => (m.Entity.Kind is EntityKind.System || (m.Entity.Kind is EntityKind.ClassWord && (m.Entity.Class != "any" || DealRoles.IsDefinite(reading, m)))) && IsNear(reading, chain, m));
        var paper = chain.Has(TriggerKind.Pact) || chain.Has(TriggerKind.Stop) || chain.Has(TriggerKind.Ruling) || chain.Hits.Any(h => !h.Trigger.IsVerb && h.Trigger.Kind is TriggerKind.Act or TriggerKind.Operator);
        if (chain.Has(TriggerKind.Pact) && !named && IsOfAnotherField(reading, chain))
        {
            return false;
        }

        return named || (paper && context.LatestSystem is not null && (IsDefinite(reading, chain) || reading.Mentions.Any(m => m.Entity.Kind == EntityKind.System)));
    }

    /// <summary>"interest in buying", "an attempt to buy": the thought of an act, not the act; and "has" needs what is had.</summary>
    private static bool IsUnasserted(SentenceReading reading, Chain chain)
    {
        var outer = chain.Outer;
        var before = reading.Norm(outer.First - 1);
        if ((outer.Trigger.Form & VerbForm.Gerund) != 0 && before is "in" or "of" or "for" or "about" or "on" or "from" && outer.Trigger.Kind == TriggerKind.Act)
        {
            return true;
        }

        if (outer.Trigger.Form == VerbForm.Base && before is "to" && Scope.ModalityAt(reading, outer.First) == Modality.Certain)
        {
            return true;
        }

        if (chain.Hits.Count == 1 && outer.Trigger is { Kind: TriggerKind.Operator or TriggerKind.Phase } && !GovernsSystem(reading, chain))
        {
            return true;
        }

        return outer.Trigger.Step == "operate" && !reading.Mentions.Any(m =>
            m.Entity.Kind is EntityKind.System && m.First >= outer.End && m.First - outer.End <= 10 && reading.Clauses.Same(m.First, outer.First));
    }

    /// <summary>"The nuclear deal", "a peace agreement": a word before the paper that is not of this trade.</summary>
    private static bool IsOfAnotherField(SentenceReading reading, Chain chain)
    {
        var pact = chain.Hits.First(h => h.Trigger.Kind == TriggerKind.Pact);
        var before = pact.First - 1;
        return IsOnAnotherMatter(reading, pact.End) || before >= 0 && reading.Tokens[before] is var token && token.Is(TokenShape.Word) && !token.Is(TokenShape.Possessive) && reading.MentionAt(before) is null
            && !ChainBuilder.IsSmall(token.Norm) && token.Norm is not ("million" or "billion" or "original" or "arms" or "weapons" or "missile" or "defense" or "defence" or "military" or "supply" or "sale" or "sales" or "purchase" or "delivery" or "that" or "signed");
    }

    /// <summary>"Refused Iran the S-400", "the S-300s were banned": an operator alone needs the system itself for its object,
    /// and a decision or a talk needs to say on what.</summary>
    private static bool GovernsSystem(SentenceReading reading, Chain chain) =>
        chain.Outer.Trigger.Step is not ("agree" or "negotiate" or "start" or "finish" or "request" or "pay")
        && reading.Mentions.Any(m => m.Entity.Kind == EntityKind.System && reading.Clauses.Same(m.First, chain.First)
            && (chain.IsPassive ? m.End <= chain.First : m.First >= chain.End && m.First - chain.End <= 4));

    /// <summary>"Is being carried out": begun, not done.</summary>
    private static bool IsUnderWay(SentenceReading reading, Chain chain) =>
        chain.Outer.Trigger is { Kind: TriggerKind.Phase, Step: "finish" } && reading.Norm(chain.Outer.First - 1) is "being";

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

    private static bool IsNear(SentenceReading reading, Chain chain, Mention mention) =>
        reading.Clauses.Same(mention.First, chain.First) && (mention.First >= chain.First ? mention.First - chain.End <= 12 : chain.IsPassive || chain.First - mention.End <= 8)
        || (mention.First >= chain.End && mention.First - chain.End <= 3);

    /// <summary>"The agreement", "its request", "the $800 million order" point back to a deal already spoken of.</summary>
    private static bool IsDefinite(SentenceReading reading, Chain chain) =>
        chain.Hits.Any(h => !h.Trigger.IsVerb && Enumerable.Range(Math.Max(0, h.First - 5), Math.Min(5, h.First)).Any(i => reading.Norm(i) is "the" or "its" or "this" or "that"));
}

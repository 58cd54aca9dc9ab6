using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads lawsuits and claims for damages: who sues whom, for how much, and how it ends.</summary>
internal sealed class LawsuitReader : IEventReader
{
    private const int Reach = 10;

    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        var hits = reading.OtherEvents.FindAll(h => h.Trigger.Family == "lawsuit");
        var suit = hits.Find(h => !h.Trigger.IsVerb);
        if (suit is null)
        {
            return;
        }

        foreach (var verb in hits.Where(h => h.Trigger.IsVerb && IsOf(reading, h, suit)))
        {
            var parties = Parties(reading, verb, context);
            if (parties.Plaintiff is null)
            {
                continue;
            }

            context.Sued = parties.Plaintiff;
            var modality = Scope.ModalityAt(reading, verb.First);
            found.Add(new Frame
            {
                Family = "lawsuit",
                Step = verb.Trigger.Step == "file-verb" ? "file" : verb.Trigger.Step,
                Actor = parties.Plaintiff,
                Counterparty = parties.Defendant,
                Modality = modality,
                Polarity = Scope.Negations(reading, verb.First) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
                Time = TimeOf.Event(reading, verb.First, verb.End, modality),
                AsOf = reading.AsOf,
                Quantities = Damages(reading, verb, suit) is { } damages ? [damages] : [],
            });
        }
    }

    /// <summary>Active with the suit after the verb, or passive with the suit before it.</summary>
    private static bool IsOf(SentenceReading reading, TriggerHit verb, TriggerHit suit) =>
        reading.Clauses.Same(verb.First, suit.First)
        && (suit.First >= verb.End ? suit.First - verb.End <= Reach : verb.First - suit.End <= Reach && IsPassive(reading, verb, suit));

    private static bool IsPassive(SentenceReading reading, TriggerHit verb, TriggerHit suit) =>
        Enumerable.Range(suit.End, verb.First - suit.End).Any(i => reading.Norm(i) is "was" or "were" or "been" or "be" or "is");

    private static (string? Plaintiff, string? Defendant) Parties(SentenceReading reading, TriggerHit verb, DealContext context)
    {
        var plaintiff = reading.Mentions.FindLast(m => m.IsParty && m.End <= verb.First && verb.First - m.End <= 4)?.Entity.Party ?? context.Sued;
        var against = reading.Mentions.Find(m => m.IsParty && reading.Norm(m.First - 1) is "against" or "from" && m.First > verb.First)?.Entity.Party;
        var deal = context.Fill(new Deal(null, null, null, null));
        return (plaintiff, against ?? (deal.Recipient == plaintiff ? deal.Supplier : deal.Supplier == plaintiff ? deal.Recipient : null));
    }

    private static Quantity? Damages(SentenceReading reading, TriggerHit verb, TriggerHit suit)
    {
        for (var i = Math.Min(verb.First, suit.First); i <= Math.Max(verb.End, suit.End) && i < reading.Tokens.Count; i++)
        {
            if (Quantities.Money(reading, i, "damages") is { } money)
            {
                return money.Quantity;
            }
        }

        return null;
    }
}

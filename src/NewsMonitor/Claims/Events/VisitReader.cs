using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads visits: who went where.</summary>
internal sealed class VisitReader : IEventReader
{
    private const int Reach = 8;

    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        foreach (var hit in reading.OtherEvents)
        {
            if (hit.Trigger.Family != "visit" || Visitor(reading, hit) is not { } visitor || Place(reading, hit) is not { } place || place.Entity.Party == visitor.Party)
            {
                continue;
            }

            var modality = Scope.ModalityAt(reading, hit.First);
            found.Add(new Frame
            {
                Family = "visit",
                Step = "visit",
                Actor = visitor.Id,
                Counterparty = place.Entity.Party,
                Modality = modality,
                Polarity = Scope.Negations(reading, hit.First) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
                Time = TimeOf.Event(reading, hit.First, hit.End, modality),
                AsOf = reading.AsOf,
            });
        }
    }

    private static Entity? Visitor(SentenceReading reading, TriggerHit hit) =>
        reading.Mentions.FindLast(m => m.Entity.Kind == EntityKind.Person && m.End <= hit.First && hit.First - m.End <= Reach && reading.Clauses.Same(m.First, hit.First))?.Entity;

    private static Mention? Place(SentenceReading reading, TriggerHit hit) =>
        reading.Mentions.Find(m => m.Entity.Kind == EntityKind.Country && m.First >= hit.End && m.First - hit.End <= 2);
}

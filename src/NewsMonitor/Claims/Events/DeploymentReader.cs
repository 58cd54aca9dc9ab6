using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads deployments: whose forces are sent where.</summary>
internal sealed class DeploymentReader : IEventReader
{
    private const int Reach = 6;

    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        var hits = reading.OtherEvents.FindAll(h => h.Trigger.Family == "deployment");
        foreach (var verb in hits.Where(h => h.Trigger.IsVerb))
        {
            var forces = hits.Find(h => h.Trigger.Step == "forces" && h.First >= verb.End && h.First - verb.End <= Reach);
            if (forces is null || Owner(reading, verb, forces) is not { } owner)
            {
                continue;
            }

            var modality = Scope.ModalityAt(reading, verb.First);
            found.Add(new Frame
            {
                Family = "deployment",
                Step = verb.Trigger.Step,
                Actor = owner,
                Object = Place(reading, forces),
                // "agreed to send" and "would deploy" both announce; that it is told as a plan makes it one.
                Modality = modality == Modality.Certain && !(reading.Norm(verb.First - 1) is "to") ? Modality.Certain : Modality.Planned,
                Polarity = Scope.Negations(reading, verb.First) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
                Time = TimeOf.Event(reading, verb.First, forces.End, modality),
                AsOf = reading.AsOf,
            });
        }
    }

    private static string? Owner(SentenceReading reading, TriggerHit verb, TriggerHit forces)
    {
        var adjective = reading.Mentions.FindLast(m => m.IsParty && m.First >= verb.End && m.End <= forces.First);
        var subject = reading.Mentions.FindLast(m => m.IsParty && m.End <= verb.First);
        return (adjective ?? subject)?.Entity.Party;
    }

    /// <summary>A country after the forces; "the region", "the Middle East" and the like are left open.</summary>
    private static string? Place(SentenceReading reading, TriggerHit forces) =>
        reading.Mentions.Find(m => m.Entity.Kind == EntityKind.Country && m.First >= forces.End && m.First - forces.End <= 3 && reading.Norm(m.First - 1) is "to" or "in" or "into")?.Entity.Party;
}

using NewsMonitor.Claims.Entities;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads who is said to be behind an attack, and who denies it.</summary>
internal sealed class AttackReader : IEventReader
{
    private const int Reach = 8;

    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        var hits = reading.OtherEvents.FindAll(h => h.Trigger.Family == "attack");
        foreach (var hit in hits)
        {
            var named = hits.Any(h => h.Trigger.Step == "attack" && h.First >= hit.End && h.First - hit.End <= Reach + 4);
            if (!named || Blamed(reading, hit) is not { } blamed)
            {
                continue;
            }

            var turned = Scope.Negations(reading, hit.First) + (Scope.IsDenied(reading, hit.First) ? 1 : 0);
            found.Add(new Frame
            {
                Family = "attack",
                Step = "behind",
                Actor = blamed.Party,
                Polarity = turned % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
                Modality = Scope.ModalityAt(reading, hit.First),
                AsOf = reading.AsOf,
            });
        }
    }

    /// <summary>After "blamed" stands who is meant; before "behind" and "involvement" the nearest party.</summary>
    private static Entity? Blamed(SentenceReading reading, TriggerHit hit) => hit.Trigger.Step switch
    {
        "blame" => reading.Mentions.Find(m => m.IsParty && m.First >= hit.End && m.First - hit.End <= 3)?.Entity,
        "behind" => reading.Mentions.FindLast(m => m.IsParty && m.End <= hit.First && hit.First - m.End <= Reach)?.Entity,
        _ => null,
    };
}

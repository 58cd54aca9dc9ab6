using NewsMonitor.Claims.Entities;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads how far a system reaches.</summary>
internal sealed class CapabilityReader : IEventReader
{
    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        if (reading.Mentions.Find(m => m.Entity.Kind == EntityKind.System) is not { } system)
        {
            return;
        }

        foreach (var hit in reading.OtherEvents)
        {
            if (hit.Trigger.Family == "capability" && Quantities.Distance(reading, hit.End, "range") is { } range)
            {
                found.Add(new Frame
                {
                    Family = "capability",
                    Step = "range",
                    Object = system.Entity.Id,
                    AsOf = reading.AsOf,
                    Quantities = [range],
                    Polarity = Scope.Negations(reading, hit.First) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
                });
            }
        }
    }
}

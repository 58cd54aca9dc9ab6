using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads what a deal is worth: "the $800 million order", "a contract worth $1.14 billion".</summary>
internal sealed class ContractValueReader : IEventReader
{
    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if ((reading.Tokens[i].Word.Uses & WordUse.Figure) == 0 || Quantities.Money(reading, i, "contract-value") is not { } money)
            {
                continue;
            }

            if (IsOfPact(reading, i, money.End) && DealOf(reading, context) is { IsWhole: true } deal)
            {
                found.Add(new Frame
                {
                    Family = "value",
                    Step = "contract-value",
                    Actor = deal.Supplier,
                    Counterparty = deal.Recipient,
                    Object = deal.Object,
                    AsOf = reading.AsOf,
                    Quantities = [money.Quantity],
                    Modality = Scope.ModalityAt(reading, i),
                });
            }

            i = money.End - 1;
        }
    }

    /// <summary>A paper right after the sum, or "worth" or "for" between them.</summary>
    private static bool IsOfPact(SentenceReading reading, int first, int end)
    {
        for (var i = end; i < Math.Min(end + 3, reading.Tokens.Count); i++)
        {
            if (reading.Norm(i) is "contract" or "deal" or "order" or "agreement" or "purchase" or "sale")
            {
                return true;
            }
        }

        return reading.Norm(first - 1) is "worth" or "valued" || reading.Norm(first - 2) is "worth" or "valued";
    }

    private static Deal DealOf(SentenceReading reading, DealContext context)
    {
        var system = reading.Mentions.Find(m => m.Entity.Kind == EntityKind.System);
        return context.Fill(new Deal(null, null, system?.Entity.Id, system?.Entity.Family));
    }
}

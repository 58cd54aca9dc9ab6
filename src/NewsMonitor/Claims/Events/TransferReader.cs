using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
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
        if (chain.Hits.Any(hit => Silence.At(reading, hit.First)) || !Assertion.Holds(reading, chain, context) || StepComposer.Compose(chain, context.LatestDecision) is not { } composed)
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
        var verb = ChainBuilder.IsPassive(reading, chain.Outer) ? chain.Outer.First : chain.Hits.Where(h => h.Trigger.IsVerb).Select(h => h.First).DefaultIfEmpty(chain.First).Min();
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

    /// <summary>"Is being carried out": begun, not done.</summary>
    private static bool IsUnderWay(SentenceReading reading, Chain chain) =>
        chain.Outer.Trigger is { Kind: TriggerKind.Phase, Step: "finish" } && reading.Norm(chain.Outer.First - 1) is "being";
}

using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads transfers of arms and other goods: who requests, refuses, signs, stops, delivers what to whom.</summary>
internal sealed class TransferReader(Gazetteer gazetteer) : IEventReader
{
    private readonly DealRoles roles = new(gazetteer);

    public void Read(SentenceReading reading, DealContext context, List<Frame> found)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Entity.Kind == EntityKind.System)
            {
                context.Saw(mention.Entity);
            }
        }

        if (!reading.Holds(WordUse.Transfer))
        {
            return;
        }

        var hits = TriggerFinder.Find(reading, reading.Lexicon.Transfer);
        foreach (var chain in ChainBuilder.Build(reading, hits))
        {
            if (FrameOf(reading, chain, context) is { } frame)
            {
                found.Add(frame);
            }
        }
    }

    private Frame? FrameOf(SentenceReading reading, Chain chain, DealContext context)
    {
        if (IsSilence(reading, chain) || !Assertion.Holds(reading, chain, context) || StepComposer.Compose(chain, context.LatestDecision) is not { } composed)
        {
            return null;
        }

        var deal = roles.Assign(reading, chain, context);
        context.Remember(deal, composed.Step);
        if (!deal.IsWhole)
        {
            return null;
        }

        var denied = (Turns(reading, chain) + (composed.Turned ? 1 : 0)) % 2 != 0;
        var modality = ModalityOf(reading, chain);
        (var step, denied) = Meant(reading, chain, deal, IsUnderWay(reading, chain) ? "start" : composed.Step, denied);
        return new Frame
        {
            Family = "transfer",
            Step = step,
            Actor = deal.Supplier,
            Counterparty = deal.Recipient,
            Object = deal.Object,
            Polarity = denied ? Polarity.Denied : Polarity.Affirmed,
            Modality = modality,
            Time = denied && Scope.IsEmptied(reading, chain.First, chain.End) ? UpToNow(reading) : TimeOf.Event(reading, chain.First, chain.End, modality),
            AsOf = reading.AsOf,
        };
    }

    private static Modality ModalityOf(SentenceReading reading, Chain chain)
    {
        var verb = ChainBuilder.IsPassive(reading, chain.Outer) ? chain.Outer.First : chain.FirstVerb ?? chain.First;
        return chain.Outer.Trigger.Step == "expect" ? Modality.Planned
            : IsReduced(reading, chain) ? Modality.Certain
            : Scope.ModalityAt(reading, verb);
    }

    /// <summary>The step that is meant where a denial, or who says no, makes another of the one that is named.</summary>
    private static (string Step, bool Denied) Meant(SentenceReading reading, Chain chain, Deal deal, string step, bool denied)
    {
        if (denied && step == "agree" && chain.Hits.Exists(hit => hit.Trigger is { Step: "agree", Lemma: not "agree" }))
        {
            return ("cancel", false); // "Decided not to go ahead" ends the deal; "never agreed" does not.
        }

        if (denied && step == "deliver" && chain.Hits.Exists(hit => hit.Trigger is { Kind: TriggerKind.Phase, Lemma: "complete" or "finish" or "completion" }))
        {
            return ("start", false); // What is "not yet completed" has begun.
        }

        return (step == "reject" && DealRoles.IsOfBuyer(reading, chain, deal) ? "cancel" : step, denied);
    }

    private static bool IsSilence(SentenceReading reading, Chain chain)
    {
        foreach (var hit in chain.Hits)
        {
            if (Silence.At(reading, hit.First))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"Not one has been delivered", "none since 2007": said of all the time until then.</summary>
    private static EventTime UpToNow(SentenceReading reading) => new(null, reading.Published, Stated: true);

    /// <summary>"The contract signed in 2007": a participle without a verb of its own.</summary>
    private static bool IsReduced(SentenceReading reading, Chain chain) =>
        chain.IsPassive && !ChainBuilder.IsPassive(reading, chain.Outer) && (chain.Outer.Trigger.Form & VerbForm.Participle) != 0 && reading.Norm(chain.Outer.First - 1) is not ("has" or "have" or "had");

    /// <summary>"Is being carried out": begun, not done.</summary>
    private static bool IsUnderWay(SentenceReading reading, Chain chain) =>
        chain.Outer.Trigger is { Kind: TriggerKind.Phase, Step: "finish" } && reading.Norm(chain.Outer.First - 1) is "being";
}

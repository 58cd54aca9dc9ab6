using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims.Events;

/// <summary>Reads the step of the ladder off a chain, from the innermost word outwards.</summary>
internal static class StepComposer
{
    /// <param name="chain">The words.</param>
    /// <param name="spokenOf">The step the article last spoke of, which "the decision" points back to.</param>
    /// <summary>The step, and whether a link of the chain turns it ("denied rejecting"); null when the chain asserts nothing.</summary>
    public static (string Step, bool Turned)? Compose(Chain chain, string? spokenOf)
    {
        string? step = null;
        var turned = false;
        for (var i = chain.Hits.Count - 1; i >= 0; i--)
        {
            var trigger = chain.Hits[i].Trigger;
            step = trigger.Kind switch
            {
                TriggerKind.Act => trigger.IsVerb && step is not null ? step : trigger.Step, // "Received a refusal" tells of the refusal.
                TriggerKind.Pact => "pact",
                TriggerKind.Stop => "stop",
                TriggerKind.Ruling => spokenOf is "ban" or "cancel" or "suspend" ? "stop" : spokenOf is "approve" or "agree" ? "pact" : null,
                TriggerKind.Light => trigger.Step == "announce" && step == "pact" ? "sign" : step,
                TriggerKind.Phase => Phase(trigger.Step, step),
                _ => Operate(trigger.Step, step),
            };
            if (step is null)
            {
                return null;
            }

            if (step is "stand" or "await")
            {
                (step, turned) = (step == "stand" ? "cancel" : "deliver", !turned);
            }

            if (step == "deny")
            {
                (step, turned) = (i + 1 < chain.Hits.Count ? Compose(new Chain(chain.Hits[(i + 1)..], chain.IsPassive), spokenOf)?.Step : null, !turned);
                if (step is null)
                {
                    return null;
                }
            }
        }

        return step is null or "pact" or "stop" ? null : (step, turned);
    }

    private static string? Phase(string phase, string? inner) => (phase, inner) switch
    {
        ("start", "deliver") => "start",
        ("finish", "deliver" or "pact" or "sell") => "deliver",
        ("start", "negotiate") => "negotiate",
        (_, "operate") => "operate",
        _ => null,
    };

    private static string? Operate(string step, string? inner) => (step, inner) switch
    {
        ("cancel" or "suspend" or "lift" or "approve", "stop") => "lift",
        ("resume", "stop") => "ban",
        ("ban", "stop") => "ban",
        ("sign" or "agree", "stop") => "ban",
        (_, "stop") => null,
        ("lift", "sell" or "pact") => "cancel",
        ("lift", "deliver") => "suspend",
        ("lift", "cancel" or "suspend" or "ban") => "lift",
        ("lift", null) => "lift",
        ("sign", "deliver") => null,
        ("deny", _) => "deny",
        ("stand", not ("pact" or "sell" or "deliver")) => null,
        ("await" or "expect", not (null or "deliver")) => null,
        ("expect", _) => "deliver",
        ("suspend" or "delay" or "resume" or "lift", "negotiate") => null,
        ("agree", "cancel" or "suspend" or "delay" or "negotiate") => inner,
        ("request" or "offer", null) => step,
        (_, null) => step,
        _ => step,
    };
}

namespace NewsMonitor.Ledger;

/// <summary>Marks a relation whose label, rule and reason are those of a service outside, asked because the engine saw no more
/// than tension. It shows in a claim's history and standing and alerts nobody.</summary>
/// <param name="Model">The model that was asked.</param>
/// <param name="At">When.</param>
/// <param name="EngineRule">The rule by which the engine itself found tension.</param>
/// <param name="EngineReason">The engine's own reason.</param>
public sealed record SecondOpinion(string Model, DateTimeOffset At, string EngineRule, string EngineReason)
{
    /// <summary>The rule name of a relation that is the service's word.</summary>
    public const string Rule = "adjudicator";

    /// <summary>The reason as readers see it, so that nobody takes it for the engine's.</summary>
    public static string Reason(string model, string reason) => $"Second opinion ({model}): {reason}";
}

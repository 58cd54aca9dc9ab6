namespace NewsMonitor.Claims.Lexicon;

/// <summary>A word that names an event or a part of one.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Kind">The part it plays.</param>
/// <param name="Family">The family of events.</param>
/// <param name="Step">The step of that family.</param>
/// <param name="Side">Whose act it is in grammar: supply, demand, arrival; empty when either's.</param>
/// <param name="Form">The verb form; none for a noun.</param>
internal sealed record Trigger(string Lemma, TriggerKind Kind, string Family, string Step, string Side, VerbForm Form)
{
    public bool IsVerb => Form != VerbForm.None;

    /// <summary>Its step where it stands among words: "#deliver".</summary>
    public string Mark { get; } = "#" + Step;
}

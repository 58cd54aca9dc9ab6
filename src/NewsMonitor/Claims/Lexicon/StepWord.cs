namespace NewsMonitor.Claims.Lexicon;

/// <summary>What a word or phrase may name: a step as a verb, as a noun or as a state.</summary>
/// <param name="readings">All its readings, the first of each sort before others.</param>
internal sealed class StepWord(Trigger[] readings)
{
    public Trigger? Verb { get; } = Array.Find(readings, t => t.Side == "verb");

    public Trigger? Noun { get; } = Array.Find(readings, t => t.Side == "noun");

    public Trigger? State { get; } = Array.Find(readings, t => t.Side == "state");

    /// <summary>A participle that names the step of the state; null when there is none.</summary>
    public Trigger? Participle => Array.Find(readings, t => t.Step == State?.Step && (t.Form & VerbForm.Participle) != 0);

    /// <summary>The word with one reading more, unless it has one of that step and sort.</summary>
    public StepWord With(Trigger reading) =>
        Array.Exists(readings, t => t.Step == reading.Step && t.Side == reading.Side) ? this : new StepWord([.. readings, reading]);
}

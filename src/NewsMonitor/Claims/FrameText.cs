namespace NewsMonitor.Claims;

/// <summary>What a sentence was read as, in a few words for people, so that two claims of one sentence can be told apart.</summary>
public static class FrameText
{
    /// <summary>"S-300, Russia to Iran: delivered in July 2016", "Boeing, FAA: not cleared"; "planned" and "not" stand before the step.</summary>
    public static string Of(Appearance appearance) =>
        appearance is { Frame.IsGeneral: true, Telling: { } telling } ? TellingText.Of(appearance.Frame, telling, appearance.Quote.Text) : Of(appearance.Frame);

    /// <summary>An id in the form of a name: "US", "Su-35", "Spirit Airlines".</summary>
    internal static string Name(string? id) => id switch
    {
        null => "?",
        { Length: <= 3 } => id.ToUpperInvariant(),
        _ => string.Join(' ', id.Split('-', ' ').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
    };

    /// <summary>"not ", "planned: ": what stands before a step.</summary>
    internal static string Before(Frame frame) =>
        (frame.Polarity == Polarity.Denied ? "not " : "")
        + frame.Modality switch { Modality.Planned => "planned: ", Modality.Probable => "probably ", Modality.Possible => "possibly ", _ => "" };

    private static string Of(Frame frame)
    {
        var time = frame.Time.Stated ? " " + TimeText.Of(frame.Time) : "";
        return frame.Family switch
        {
            "transfer" => $"{Thing(frame)}, {Name(frame.Actor)} to {Name(frame.Counterparty)}: {Step(frame)}{time}",
            "value" => $"{Thing(frame)}, {Name(frame.Actor)} to {Name(frame.Counterparty)}: contract worth {Figure(frame)}",
            "visit" => $"{Name(frame.Actor)}: {Step(frame)} {Name(frame.Counterparty)}{time}",
            "attack" => $"{Name(frame.Actor)} {(frame.Polarity == Polarity.Denied ? "not " : "")}behind the attacks",
            "deployment" => $"Forces of {Name(frame.Actor)}: {Step(frame)}{time}",
            "lawsuit" => $"{Name(frame.Actor)}{(frame.Counterparty is null ? "" : " against " + Name(frame.Counterparty))}: {Step(frame)}{(frame.Quantities.Count > 0 ? ", " + Figure(frame) : "")}{time}",
            "capability" => $"{Thing(frame)}: {frame.Step} {Figure(frame)}",
            "statement" => $"Said by {Name(frame.Actor)}",
            _ => $"{Name(frame.Actor)}: {Step(frame)}{time}",
        };
    }

    private static string Step(Frame frame) => Before(frame) + StepText.Of(frame.Step);

    private static string Thing(Frame frame) => frame.Object?.ToUpperInvariant() ?? "?";

    private static string Figure(Frame frame) => frame.Quantities.Count == 0 ? "?" : FigureText.Of(frame.Quantities[0]);
}

namespace NewsMonitor.Claims;

/// <summary>A frame in a few words for people, so that two claims of one sentence can be told apart.</summary>
public static class FrameText
{
    /// <summary>"S-300, Russia to Iran: delivered in July 2016"; "planned" and "not" stand before the step.</summary>
    public static string Of(Frame frame)
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

    private static string Step(Frame frame) =>
        (frame.Polarity == Polarity.Denied ? "not " : "")
        + frame.Modality switch { Modality.Planned => "planned: ", Modality.Probable => "probably ", Modality.Possible => "possibly ", _ => "" }
        + StepText.Of(frame.Step);

    private static string Thing(Frame frame) => frame.Object?.ToUpperInvariant() ?? "?";

    private static string Name(string? id) => id switch
    {
        null => "?",
        { Length: <= 3 } => id.ToUpperInvariant(),
        _ => string.Join(' ', id.Split('-', ' ').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
    };

    /// <summary>The middle of the first figure, which is what the sentence said unless it said "about" or "up to".</summary>
    private static string Figure(Frame frame)
    {
        if (frame.Quantities.Count == 0)
        {
            return "?";
        }

        var quantity = frame.Quantities[0];
        var value = quantity.Stated;
        var (scaled, magnitude) = value switch
        {
            >= 1_000_000_000m => (value / 1_000_000_000m, " billion"),
            >= 1_000_000m => (value / 1_000_000m, " million"),
            _ => (value, ""),
        };
        var number = scaled.ToString("0.##") + magnitude;
        return quantity.Unit.Length == 3 ? $"{quantity.Unit.ToUpperInvariant()} {number}" : $"{number} {quantity.Unit}";
    }
}

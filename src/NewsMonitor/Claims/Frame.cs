using System.Text.Json.Serialization;

namespace NewsMonitor.Claims;

/// <summary>What a clause says happened, in the engine's own terms.</summary>
public sealed record Frame
{
    /// <summary>The family of events: transfer, visit, attack, sanction, lawsuit, capability, ...; see Lexicon/.</summary>
    public required string Family { get; init; }

    /// <summary>Whether no family of events reads it: what it tells is in its telling.</summary>
    [JsonIgnore]
    public bool IsGeneral => Family == LinkingKeys.General;

    /// <summary>The step within the family: request, reject, sign, deliver, ...</summary>
    public required string Step { get; init; }

    /// <summary>Who does it: the supplier, the visitor, the plaintiff. Canonical; null when the text does not tell.</summary>
    public string? Actor { get; init; }

    /// <summary>To or with whom: the recipient, the host, the defendant.</summary>
    public string? Counterparty { get; init; }

    /// <summary>What it is about: the system, the place, the measure.</summary>
    public string? Object { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public EventTime Time { get; init; } = EventTime.Unknown;

    /// <summary>The day as of which the words hold: the day of publication, unless they say otherwise.</summary>
    public required DateOnly AsOf { get; init; }

    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Content words, folded; what statements and generic frames are compared by.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

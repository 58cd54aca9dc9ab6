namespace NewsMonitor.Claims;

/// <summary>What a sentence tells in the most general terms, whatever its subject: whom and what it names, what happens, which
/// figures it gives. What no family of events reads is compared by it.</summary>
public sealed record Telling
{
    /// <summary>What the sentence itself names, its speakers left out.</summary>
    public required IReadOnlyList<NamedThing> Names { get; init; }

    /// <summary>Who speaks in it: perhaps what it is about, perhaps not.</summary>
    public IReadOnlyList<NamedThing> Speakers { get; init; } = [];

    /// <summary>What its article is about and the sentence leaves unsaid: "the deal" of which countries, for which jets.</summary>
    public IReadOnlyList<NamedThing> Setting { get; init; } = [];

    /// <summary>What happens, in the order of the words.</summary>
    public IReadOnlyList<Happening> Happenings { get; init; } = [];

    /// <summary>Between whom it happens, as far as the words beside each verb or noun tell; what was stored before they were read has none.</summary>
    public IReadOnlyList<Parties> Parties { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Quantity> Figures { get; init; } = [];

    /// <summary>Whether its negations leave one over: "has not decided".</summary>
    public bool Turned { get; init; }

    /// <summary>Its content words in their basic forms, names left out.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

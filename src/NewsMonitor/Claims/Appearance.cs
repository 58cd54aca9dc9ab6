namespace NewsMonitor.Claims;

/// <summary>One sentence of one item that asserts a claim.</summary>
public sealed record Appearance
{
    private Kept kept;

    /// <summary>The sentence, verbatim.</summary>
    public required Quote Quote { get; init; }

    public required Frame Frame { get; init; }

    public required Attribution Attribution { get; init; }

    /// <summary>What its sentence tells in general; null where another appearance of the same sentence carries it.</summary>
    public Telling? Telling { get; init; }

    /// <summary>Keys by which earlier appearances about the same thing are found; a handful, never empty.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>What a reader of appearances made of this one.</summary>
    internal ref Kept Kept => ref kept;
}

namespace NewsMonitor.Relations.Stance.Trees;

/// <summary>How trees are grown. The defaults did best on held-out articles.</summary>
internal sealed record BoostingOptions
{
    public int Rounds { get; init; } = 200;

    public double Rate { get; init; } = 0.1;

    public int Leaves { get; init; } = 16;

    public int LeastRows { get; init; } = 20;

    /// <summary>Added to the weight of every leaf, so that small ones say little.</summary>
    public double Damping { get; init; } = 5;

    /// <summary>The share of features each tree may ask.</summary>
    public double FeatureShare { get; init; } = 0.3;

    /// <summary>The share of rows each round sees.</summary>
    public double RowShare { get; init; } = 0.7;

    public uint Seed { get; init; } = 1;
}

namespace NewsMonitor.Ledger;

/// <summary>The number by which people speak of a claim; counts from 1.</summary>
public readonly record struct ClaimNumber
{
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public ClaimNumber(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        Value = value;
    }

    public long Value { get; }

    public override string ToString() => $"#{Value}";
}

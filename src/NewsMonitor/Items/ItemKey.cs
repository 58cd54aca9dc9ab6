namespace NewsMonitor.Items;

/// <summary>What makes two sightings of an entry the same item. An item has one or more; sharing one is enough.</summary>
public sealed record ItemKey
{
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public ItemKey(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    public string Value { get; }

    public override string ToString() => Value;
}

namespace NewsMonitor.Claims;

/// <summary>What was made of a value and stays with it, so that it is made once. It is no part of the value: equal values stay equal
/// whatever is kept with them, and a changed copy makes its own.</summary>
internal struct Kept : IEquatable<Kept>
{
    // One reference, read and written as a whole: two threads at worst both make it.
    private Made? made;

    /// <summary>What was made of this owner; null when nothing was.</summary>
    public readonly object? Of(object owner) => made is { } known && known.Owner == owner ? known.Thing : null;

    public void Keep(object owner, object thing) => made = new Made(owner, thing);

    public readonly bool Equals(Kept other) => true;

    public override readonly bool Equals(object? other) => other is Kept;

    public override readonly int GetHashCode() => 0;

    private sealed class Made(object owner, object thing)
    {
        public readonly object Owner = owner;

        public readonly object Thing = thing;
    }
}

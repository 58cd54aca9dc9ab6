namespace NewsMonitor.Watchlist;

/// <summary>A subject that is watched: a name and the terms that give it away.</summary>
public sealed record Topic
{
    /// <exception cref="ArgumentException">The name is blank, or a side has no terms.</exception>
    public Topic(string name, IReadOnlyList<IReadOnlyList<string>> sides)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (sides.Count == 0 || sides.Any(side => side.Count == 0))
        {
            throw new ArgumentException($"Topic \"{name}\" has a side without terms.", nameof(sides));
        }

        Name = name;
        Sides = sides;
    }

    public string Name { get; }

    /// <summary>Lists of terms; an item matches when it holds a term of every side.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Sides { get; }
}

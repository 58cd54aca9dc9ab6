namespace NewsMonitor.Items;

/// <summary>An element of a page that holds text blocks.</summary>
/// <param name="parent">The region around it; null for the page.</param>
/// <param name="role">What the markup says it is.</param>
internal sealed class Region(Region? parent, RegionRole role)
{
    public Region? Parent { get; } = parent;

    public RegionRole Role { get; } = role;

    /// <summary>Characters of running text in it and in the regions inside.</summary>
    public int Prose { get; set; }

    /// <summary>The region inside that holds the most running text.</summary>
    public Region? Richest { get; set; }
}

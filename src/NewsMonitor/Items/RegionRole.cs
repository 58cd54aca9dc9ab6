namespace NewsMonitor.Items;

/// <summary>What markup says about a region, the surest sign of an article last.</summary>
internal enum RegionRole
{
    None,

    /// <summary>A list or quotation: part of an article, never the whole.</summary>
    Part,
    Main,
    Article,
    ArticleBody,
}

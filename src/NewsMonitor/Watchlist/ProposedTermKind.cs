namespace NewsMonitor.Watchlist;

/// <summary>What made a term stand out.</summary>
public enum ProposedTermKind
{
    /// <summary>A run of capitalised words: "Islamic Republic".</summary>
    Name,

    /// <summary>Letters and digits: "S-300", "Su-35".</summary>
    Designator,

    /// <summary>Words in quotation marks.</summary>
    Quoted,

    /// <summary>Words that occur together more often than chance would have it: "air defense".</summary>
    Phrase,
}

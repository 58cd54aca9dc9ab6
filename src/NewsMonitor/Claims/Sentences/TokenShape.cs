namespace NewsMonitor.Claims.Sentences;

/// <summary>What a token looks like.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,
    Word = 1,
    Number = 2,
    Punctuation = 4,

    /// <summary>Starts with a capital.</summary>
    Capital = 8,

    /// <summary>Carried a genitive: "Russia's", "officials'".</summary>
    Possessive = 16,

    /// <summary>Carried "n't".</summary>
    Negated = 32,

    /// <summary>Letters and digits, such as "S-400".</summary>
    Designator = 64,
}

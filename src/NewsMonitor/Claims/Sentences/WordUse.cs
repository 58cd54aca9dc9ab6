namespace NewsMonitor.Claims.Sentences;

/// <summary>What a word may be read for, whatever stands around it: most readings pass over most words, and over sentences that hold none
/// of theirs. A use says "perhaps"; the reading itself makes sure.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>Starts a name of the gazetteers.</summary>
    Name = 1 << 0,

    /// <summary>Starts a word of transfers.</summary>
    Transfer = 1 << 1,

    /// <summary>Starts a word of another family of events.</summary>
    OtherEvent = 1 << 2,

    /// <summary>Starts a word that names a step.</summary>
    Step = 1 << 3,

    /// <summary>Starts a verb or phrase of speech.</summary>
    Speech = 1 << 4,

    /// <summary>Starts a word of sureness.</summary>
    Modality = 1 << 5,

    /// <summary>Starts a negator or a denial.</summary>
    Negation = 1 << 6,

    /// <summary>Starts a word for unnamed sources.</summary>
    Anonymous = 1 << 7,

    /// <summary>Is a rank or an office.</summary>
    Rank = 1 << 8,

    /// <summary>Starts a phrase of a list that has no use of its own.</summary>
    Phrase = 1 << 9,

    /// <summary>What the lists give words; the rest follows from their letters.</summary>
    OfLists = (1 << 10) - 1,

    /// <summary>Starts a time.</summary>
    Time = 1 << 10,

    /// <summary>Starts a clause.</summary>
    Clause = 1 << 11,

    /// <summary>Starts an aside: a comma.</summary>
    Comma = 1 << 12,

    /// <summary>Starts a figure.</summary>
    Figure = 1 << 13,

    /// <summary>Stands where somebody will not speak.</summary>
    Silence = 1 << 14,

    /// <summary>Names what is told, which may be called false.</summary>
    Report = 1 << 15,

    /// <summary>Carries no subject.</summary>
    Stop = 1 << 16,
}

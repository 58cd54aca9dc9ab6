namespace NewsMonitor.Relations.Stance;

/// <summary>What a word of a text is.</summary>
[Flags]
internal enum TermKind
{
    None = 0,

    /// <summary>Carries a subject: no function word.</summary>
    Content = 1,

    /// <summary>Written with a capital, and not for standing first in its sentence.</summary>
    Name = 2,

    /// <summary>Begins with a digit.</summary>
    Number = 4,

    /// <summary>Part of a cue; says how a thing is taken, hardly what it is.</summary>
    Cue = 8,

    /// <summary>A quotation mark.</summary>
    Quote = 16,
}

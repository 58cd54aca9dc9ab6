namespace NewsMonitor.Claims.Lexicon;

/// <summary>How one word stands to another.</summary>
internal enum Link
{
    None,

    /// <summary>Both name one thing in their frequent senses: reject, turn down, rejection.</summary>
    Same,

    /// <summary>One names a kind of the other, or both a kind of one thing: enough for a likeness, not for a verdict.</summary>
    Near,

    /// <summary>What one affirms the other denies: accept, reject.</summary>
    Opposite,
}

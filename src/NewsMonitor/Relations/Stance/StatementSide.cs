namespace NewsMonitor.Relations.Stance;

/// <summary>How a report stands to a statement that somebody wants checked.</summary>
internal enum StatementSide
{
    /// <summary>It says the same.</summary>
    Agrees,

    /// <summary>It says that it is not so.</summary>
    Disagrees,

    /// <summary>It tells what came since, so that the statement is so no longer.</summary>
    Overtakes,

    /// <summary>It tells of the time before: announced, or not so yet.</summary>
    Precedes,

    /// <summary>It takes the matter up without a side.</summary>
    Bears,
}

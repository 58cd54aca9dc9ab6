namespace NewsMonitor.Feeds;

/// <summary>A failure of the outside world, returned rather than thrown.</summary>
/// <param name="Kind">What kind of failure, for decisions.</param>
/// <param name="Cause">The technical cause, for the log.</param>
/// <param name="Sentence">One sentence for a person: what happened and what to do.</param>
public sealed record Fault(FaultKind Kind, string Cause, string Sentence);

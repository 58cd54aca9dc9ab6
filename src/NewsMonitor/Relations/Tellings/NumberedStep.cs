namespace NewsMonitor.Relations.Tellings;

/// <summary>A step with its number in the table of relations.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number; -1 when the table has none.</param>
internal readonly record struct NumberedStep(string Id, int Number);

namespace NewsMonitor.Ledger;

/// <summary>The report or speaker an attribution chain ends in. Ten outlets that quote one report have one origin.</summary>
/// <param name="Id">The store's number; 0 until stored.</param>
/// <param name="Name">For people: "Bloomberg, citing two unnamed officials".</param>
public sealed record Origin(long Id, string Name);

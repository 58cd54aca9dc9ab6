namespace NewsMonitor.Ledger.Grading;

/// <summary>How reliable the people who run the monitor hold an outlet to be.</summary>
/// <param name="Outlet">Its name, in any of the forms in which it is known: "Reuters", "Agence France-Presse".</param>
/// <param name="Reliability">The letter it starts from.</param>
public sealed record OutletRating(string Outlet, SourceReliability Reliability);

namespace NewsMonitor.Alerts.Posting;

/// <summary>How the program stands with a chat platform.</summary>
/// <param name="Platform">Its name: "Discord".</param>
/// <param name="IsWell">Whether everything works.</param>
/// <param name="Sentence">How it stands, or what a person has to mend.</param>
public sealed record PlatformState(string Platform, bool IsWell, string Sentence);

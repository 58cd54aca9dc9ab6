namespace NewsMonitor.Alerts;

/// <summary>A claim as an alert shows it.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Sentence">The quoted sentence.</param>
/// <param name="Origin">Who said it, down to the origin.</param>
/// <param name="Gist">What the sentence was read as: "S-300, Russia to Iran: delivered in July 2016".</param>
public sealed record AlertClaim(long Number, string Sentence, string Origin, string Gist = "");

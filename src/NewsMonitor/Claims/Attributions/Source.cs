namespace NewsMonitor.Claims.Attributions;

/// <summary>A speaker, a report or a group of unnamed sources.</summary>
/// <param name="Id">What makes two mentions the same source.</param>
/// <param name="Words">How the sentence names it.</param>
internal sealed record Source(string Id, string Words);

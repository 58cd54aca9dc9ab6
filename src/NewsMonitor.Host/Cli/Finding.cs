namespace NewsMonitor.Host.Cli;

/// <summary>What <c>monitor doctor</c> found.</summary>
/// <param name="Part">What was looked at, one word.</param>
/// <param name="Well">Whether nothing is to be mended.</param>
/// <param name="Sentence">How it stands, or what to do; never a secret.</param>
internal sealed record Finding(string Part, bool Well, string Sentence);

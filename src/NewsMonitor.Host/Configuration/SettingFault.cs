namespace NewsMonitor.Host.Configuration;

/// <summary>Something in the configuration that stops the start.</summary>
/// <param name="Key">The whole key, <c>Monitor:Feeds:Interval</c>, or the file's path.</param>
/// <param name="Sentence">Key, value and what is allowed; never a secret's value.</param>
internal sealed record SettingFault(string Key, string Sentence);

namespace NewsMonitor.Alerts;

/// <summary>A topic an item matched and the term that gave it away.</summary>
public sealed record AlertTopic(string Name, string Term);

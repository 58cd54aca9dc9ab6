namespace NewsMonitor.Chat;

/// <summary>What a command did.</summary>
/// <param name="Reply">What the asker sees.</param>
/// <param name="Change">For the audit: what was changed, before and after; null when nothing was.</param>
internal sealed record CommandAnswer(Reply Reply, Change? Change = null);

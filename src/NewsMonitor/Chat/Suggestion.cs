namespace NewsMonitor.Chat;

/// <summary>A value suggested for an option while it is typed.</summary>
/// <param name="Text">Shown, and taken as the value; at most 100 UTF-16 units.</param>
public sealed record Suggestion(string Text);

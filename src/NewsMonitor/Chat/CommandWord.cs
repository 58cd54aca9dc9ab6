namespace NewsMonitor.Chat;

/// <summary>A word of a command's text.</summary>
/// <param name="Text">Without its quotation marks.</param>
/// <param name="Quoted">Whether it stood in quotation marks, and so is never an option's value by its shape.</param>
internal sealed record CommandWord(string Text, bool Quoted);

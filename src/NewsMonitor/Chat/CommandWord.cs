namespace NewsMonitor.Chat;

/// <summary>A word of a command's text, or the value of an option.</summary>
/// <param name="Text">Without its quotation marks.</param>
/// <param name="Quoted">Whether it stood in quotation marks, and so is never an option's value by its shape.</param>
/// <param name="Option">The option it was given for, where the platform names options.</param>
internal sealed record CommandWord(string Text, bool Quoted, string? Option = null);

namespace NewsMonitor.Chat;

/// <summary>A command that a platform has already taken apart.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Subcommand">Null when the command has none.</param>
/// <param name="Options">The values by the options' names; each is taken as it is, spaces and quotation marks included.</param>
public sealed record NamedCommand(string Name, string? Subcommand, IReadOnlyDictionary<string, string> Options);

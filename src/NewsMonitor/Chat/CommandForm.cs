namespace NewsMonitor.Chat;

/// <summary>How a command is typed and what it is for.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Subcommand">Null when the command has none.</param>
/// <param name="Summary">What it answers or does, one line.</param>
/// <param name="Options">In the order in which they are typed.</param>
/// <param name="Changes">Whether it changes something, for which not everybody is asked.</param>
public sealed record CommandForm(
    string Name, string? Subcommand, string Summary, IReadOnlyList<CommandOption> Options, bool Changes = false)
{
    /// <summary>The right form: "/route add TOPIC [level]".</summary>
    public string Usage => string.Join(' ', new[] { $"/{Name}", Subcommand }.OfType<string>().Concat(Options.Select(option => option.ToString())));
}

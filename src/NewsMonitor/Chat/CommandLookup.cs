namespace NewsMonitor.Chat;

/// <summary>Finds the command that was typed, or says what was meant.</summary>
internal static class CommandLookup
{
    /// <summary>The UTF-16 units of all that was typed.</summary>
    public static int Length(CommandRequest request) =>
        request.Text.Length + (request.Command?.Options.Sum(option => option.Key.Length + option.Value.Length) ?? 0);

    /// <summary>The command with the words after its name; or a hint, and no command.</summary>
    public static (ICommand? Command, IReadOnlyList<CommandWord> Words, Reply Hint) Find(IReadOnlyList<ICommand> commands, CommandRequest request) =>
        request.Command is { } named ? NamedOptions.Find(commands, named) : Find(commands, CommandWords.Read(request.Text));

    /// <summary>The command that begins with these words, and the words after its name; or a hint, and no command.</summary>
    public static (ICommand? Command, IReadOnlyList<CommandWord> Words, Reply Hint) Find(
        IReadOnlyList<ICommand> commands, IReadOnlyList<CommandWord> typed)
    {
        if (typed.Count == 0)
        {
            return Nothing("Type a command.", "/help lists them.");
        }

        var name = typed[0].Text.TrimStart('/');
        var named = commands.Where(command => Same(command.Form.Name, name)).ToList();
        if (named.Count == 0)
        {
            return Nothing(Unknown("command", "/", name, commands.Select(command => command.Form.Name)), "/help lists the commands.");
        }

        if (named is [{ Form.Subcommand: null } only])
        {
            return (only, [.. typed.Skip(1)], Unneeded);
        }

        if (typed.Count == 1)
        {
            return Nothing($"/{named[0].Form.Name} needs to know what to do.", Forms(named));
        }

        var second = typed[1].Text;
        return named.Find(command => Same(command.Form.Subcommand!, second)) is { } command
            ? (command, [.. typed.Skip(2)], Unneeded)
            : Nothing(Unknown("subcommand", $"/{named[0].Form.Name} ", second, named.Select(other => other.Form.Subcommand!)), Forms(named));
    }

    private static Reply Unneeded => Reply.Error("");

    private static (ICommand?, IReadOnlyList<CommandWord>, Reply) Nothing(string title, params IReadOnlyList<string> lines) =>
        (null, [], Reply.Error(title, lines));

    private static string Unknown(string kind, string prefix, string typed, IEnumerable<string> names)
    {
        var shown = Alerts.SafeText.Line(typed, 40);
        var meant = NearestName.Of(typed, names.Distinct());
        return $"There is no {kind} {prefix}{shown}." + (meant is null ? "" : $" Did you mean {prefix}{meant}?");
    }

    private static List<string> Forms(IEnumerable<ICommand> commands) =>
        commands.Select(command => $"{command.Form.Usage}: {command.Form.Summary}").ToList();

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Takes options given by name as the words that would have been typed.</summary>
internal static class NamedOptions
{
    /// <summary>The command with its options' values in the order of its form; or a hint, and no command.</summary>
    public static (ICommand? Command, IReadOnlyList<CommandWord> Words, Reply Hint) Find(IReadOnlyList<ICommand> commands, NamedCommand named)
    {
        CommandWord[] typed = [new(named.Name, Quoted: false), .. named.Subcommand is { } second ? [new CommandWord(second, Quoted: false)] : (CommandWord[])[]];
        var (command, _, hint) = CommandLookup.Find(commands, typed);
        if (command is null)
        {
            return (null, [], hint);
        }

        var form = command.Form;
        var words = form.Options.Select(option => Word(option, named.Options)).OfType<CommandWord>().ToList();
        var unknown = named.Options.Keys.FirstOrDefault(name => !form.Options.Any(option => option.Name == name));
        var missing = form.Options.FirstOrDefault(option => option.Required && !words.Exists(word => word.Option == option.Name));
        return (unknown, missing) switch
        {
            ({ } name, _) => Hint(form, $"/{form.Name} has no option {SafeText.Line(name, 40)}."),
            (_, { } option) => Hint(form, $"{option.Name.ToUpperInvariant()} is missing."),
            _ => (command, words, hint),
        };
    }

    private static CommandWord? Word(CommandOption option, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(option.Name, out var value) && SafeText.Line(value).Trim() is { Length: > 0 } text
            ? new CommandWord(text, Quoted: option.Choices is null && option.Kind == OptionKind.Text, option.Name)
            : null;

    private static (ICommand?, IReadOnlyList<CommandWord>, Reply) Hint(CommandForm form, string sentence) =>
        (null, [], Reply.Error(sentence, $"Right form: {form.Usage}"));
}

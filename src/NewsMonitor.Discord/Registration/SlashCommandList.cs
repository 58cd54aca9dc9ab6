using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Registration;

/// <summary>The program's commands as Discord lists them.</summary>
internal static class SlashCommandList
{
    private const long ManageServer = 0x20;
    private const int DescriptionLength = 100;
    private const int MostChoices = 25;

    public static IReadOnlyList<SlashCommand> Of(IEnumerable<CommandForm> forms) => forms.GroupBy(form => form.Name).Select(CommandOf).ToList();

    private static SlashCommand CommandOf(IGrouping<string, CommandForm> forms)
    {
        var all = forms.ToList();
        var isSingle = all is [{ Subcommand: null }];
        var description = isSingle ? all[0].Summary : string.Join(", ", all.Select(form => form.Subcommand)) + $": {all[0].Name}s and what is done with them";
        return new SlashCommand(forms.Key, Cut(description), isSingle ? OptionsOf(all[0]) : [.. all.Select(SubcommandOf)])
        {
            // Discord restricts a command with all its subcommands; where some only read, the program alone checks the others.
            DefaultMemberPermissions = all.TrueForAll(form => form.Changes) ? ManageServer : null,
        };
    }

    private static SlashOption SubcommandOf(CommandForm form) =>
        new(SlashOption.Subcommand, form.Subcommand!, Cut(form.Summary)) { Options = OptionsOf(form) };

    private static List<SlashOption> OptionsOf(CommandForm form) => form.Options.OrderBy(option => !option.Required).Select(OptionOf).ToList();

    private static SlashOption OptionOf(CommandOption option) => new(TypeOf(option.Kind), option.Name, Cut(option.Summary))
    {
        Required = option.Required ? true : null,
        Autocomplete = option is { Suggests: not OptionSource.None, Choices: null } ? true : null,
        MinValue = option.Kind == OptionKind.Number ? 1 : null,
        Choices = option.Choices?.Take(MostChoices).Select(choice => new SlashChoice(choice, choice)).ToList(),
    };

    private static int TypeOf(OptionKind kind) => kind switch
    {
        OptionKind.Number => SlashOption.Number,
        OptionKind.Mention => SlashOption.Role,
        _ => SlashOption.Text,
    };

    private static string Cut(string text) => SafeText.Line(text, DescriptionLength);
}

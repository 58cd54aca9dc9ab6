namespace NewsMonitor.Chat.Commands;

/// <summary><c>/help</c>: the commands and how they are typed.</summary>
internal sealed class HelpCommand(IReadOnlyList<ICommand> commands) : ICommand
{
    public CommandForm Form { get; } = new("help", null, "the commands and how they are typed", []);

    public Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var forms = commands.Select(command => command.Form).ToList();
        return Task.FromResult(new CommandAnswer(new Reply
        {
            Title = "Commands",
            Lines =
            [
                "Several words that belong together go in quotation marks: \"Russia arms\".",
                "STATUS is reported, corroborated, disputed, superseded or retracted; SINCE is a day (2019-05-31) or a span (7d, 24h).",
                "RELATION is contradicts, supersedes, confirms, echoes, tension or unrelated; or undo, which takes a claim's last correction, merge or split back.",
                "LEVEL is contradicts, supersedes, new, confirms or echoes: a channel gets that level and those before it.",
            ],
            Fields =
            [
                new ReplyField("For everybody", Lines(forms.Where(form => !form.Changes))),
                new ReplyField("For those who may change things", Lines(forms.Where(form => form.Changes))),
            ],
        }));
    }

    private static List<string> Lines(IEnumerable<CommandForm> forms) => forms.Select(form => $"{form.Usage}: {form.Summary}").ToList();
}

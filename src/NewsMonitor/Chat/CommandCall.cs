namespace NewsMonitor.Chat;

/// <summary>A command on its way: who asks, where, and what was typed after the command's name.</summary>
internal sealed record CommandCall(CommandRequest Request, CommandForm Form, IReadOnlyList<CommandWord> Words)
{
    /// <summary>A refusal that says what is wrong and shows the right form.</summary>
    public CommandAnswer Hint(string sentence) => new(Reply.Error(sentence, $"Right form: {Form.Usage}"));
}

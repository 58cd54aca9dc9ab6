namespace NewsMonitor.Chat;

/// <summary>One command, or one subcommand.</summary>
internal interface ICommand
{
    CommandForm Form { get; }

    /// <summary>Answers a call; a user's mistake comes back as a hint.</summary>
    Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation);
}

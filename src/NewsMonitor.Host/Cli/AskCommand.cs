using System.CommandLine;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor ask COMMAND</c>: what any chat command answers, in the terminal, as long as it changes nothing.</summary>
internal static class AskCommand
{
    public static Command Create(CommandContext context)
    {
        var words = new Argument<string[]>("COMMAND") { Description = "As it is typed in chat: feed list, status audit.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("ask", "What a chat command answers that changes nothing.") { words };
        command.SetAction((parsed, cancellation) => ClaimCommands.WithHostAsync(
            context,
            services => AnswerAsync(
                context.Terminal, services.GetRequiredService<CommandHandler>(), $"/{string.Join(' ', parsed.GetRequiredValue(words)).TrimStart('/')}", cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> AnswerAsync(Terminal terminal, CommandHandler commands, string typed, CancellationToken cancellation) =>
        commands.Changes(new CommandRequest(typed, ClaimCommands.Caller, ChannelAddress.Web))
            ? terminal.Fail("That changes something: type it on the page's console, or in chat.")
            : await ClaimCommands.AnswerAsync(terminal, commands, typed, cancellation);
}

using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts;
using NewsMonitor.Chat.Commands;
using NewsMonitor.Chat.Corrections;

namespace NewsMonitor.Chat;

/// <summary>Answers commands, whatever platform they come from.</summary>
public sealed partial class CommandHandler(ChatParts parts, ChatOptions options, TimeProvider clock, ILogger<CommandHandler> logger)
{
    private readonly IReadOnlyList<ICommand> commands = CommandList.Of(parts, options, clock);
    private readonly AlertPresses presses = new(parts.Alerts, parts.Corrections, clock);

    /// <summary>The commands there are and how they are typed.</summary>
    public IReadOnlyList<CommandForm> Forms => commands.Select(command => command.Form).ToList();

    /// <summary>Answers one command. Whatever the user typed gets a reply; only cancellation throws.</summary>
    public async Task<Reply> HandleAsync(CommandRequest request, CancellationToken cancellation)
    {
        if (CommandLookup.Length(request) > options.MaxCommandLength)
        {
            return Reply.Error($"That command is longer than the {options.MaxCommandLength} characters that are read.");
        }

        var (command, words, hint) = CommandLookup.Find(commands, request);
        if (command is null)
        {
            return hint;
        }

        if (command.Form.Changes && !request.Caller.MayChange)
        {
            return Reply.Error(Permission.NeededOn(request.Channel));
        }

        var call = new CommandCall(request, command.Form, words);
        var reply = await RunAsync(command.Form.Usage, request.Caller, request.Channel, token => command.AnswerAsync(call, token), cancellation);
        return reply with { Buttons = [.. reply.Buttons, .. PageButtons.Of(reply.Page)] };
    }

    /// <summary>Answers a button. One that is unknown or outdated gets a sentence; only cancellation throws.</summary>
    public async Task<Reply> PressAsync(Press press, CancellationToken cancellation)
    {
        if (press.Id.StartsWith(PageButtons.Prefix, StringComparison.Ordinal))
        {
            return await TurnAsync(press, press.Id[PageButtons.Prefix.Length..], cancellation);
        }

        var reply = await RunAsync("a button", press.Caller, press.Channel, token => presses.AnswerAsync(press, token), cancellation);
        return reply with { ForAskerAlone = true };
    }

    /// <summary>Whether a command changes something, for which its caller needs leave; false for one that is unknown.</summary>
    public bool Changes(CommandRequest request) => CommandLookup.Find(commands, request).Command?.Form.Changes ?? false;

    /// <summary>Whether a button may change something, for which whoever presses it needs leave.</summary>
    /// <param name="press">The button's id.</param>
    public static bool Changes(string press) =>
        !press.StartsWith(PageButtons.Prefix, StringComparison.Ordinal) && !press.EndsWith($":{AlertButtons.Why}", StringComparison.Ordinal);

    /// <summary>Values for an option that is being typed, those that begin so first; at most 25.</summary>
    /// <param name="name">The command, without the slash.</param>
    /// <param name="subcommand">Null when it has none.</param>
    /// <param name="option">The option's name.</param>
    /// <param name="typed">What is typed so far; may be empty.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(
        string name, string? subcommand, string option, string typed, CancellationToken cancellation)
    {
        var form = Forms.FirstOrDefault(form => form.Name == name && form.Subcommand == subcommand);
        var source = form?.Options.FirstOrDefault(candidate => candidate.Name == option)?.Suggests ?? OptionSource.None;
        return await Suggestions.OfAsync(parts, source, typed, cancellation);
    }

    /// <summary>A button that turns a page says the command again; whatever comes back, it changes nothing.</summary>
    private Task<Reply> TurnAsync(Press press, string command, CancellationToken cancellation)
    {
        var reader = press.Caller with { MayChange = false };
        return HandleAsync(new CommandRequest(command, reader, press.Channel), cancellation);
    }

    /// <summary>Runs what was asked, in bounded time, and keeps what it changed.</summary>
    private async Task<Reply> RunAsync(
        string what, Caller caller, ChannelAddress channel, Func<CancellationToken, Task<CommandAnswer>> answers, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var answer = await answers(either.Token);
            if (answer.Change is { } change)
            {
                var entry = new AuditEntry(clock.GetUtcNow(), caller.Who, channel.ToString(), change.What, change.Before, change.After);
                // The change is made; a stop of the program must not leave it out of the record.
                await parts.Audit.AppendAsync(entry, CancellationToken.None);
            }

            return answer.Reply;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Log.TimedOut(logger, what, options.Timeout);
            return Reply.Error($"That took longer than {options.Timeout.TotalSeconds:0} s and was stopped; try again in a while.");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.Failed(logger, what, fault);
            return Reply.Error("That did not work because of a fault in the program or its database; the log says more.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6001, LogLevel.Warning, "Command {Command} took longer than {Limit} and was stopped")]
        public static partial void TimedOut(ILogger logger, string command, TimeSpan limit);

        [LoggerMessage(6002, LogLevel.Error, "Command {Command} failed")]
        public static partial void Failed(ILogger logger, string command, Exception fault);
    }
}

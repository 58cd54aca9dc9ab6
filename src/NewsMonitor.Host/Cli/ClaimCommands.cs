using System.CommandLine;
using NewsMonitor.Alerts;
using NewsMonitor.Chat;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor claims TOPIC</c>, <c>monitor claim ID</c> and <c>monitor check TEXT</c>: what the chat commands answer, in the terminal.</summary>
internal static class ClaimCommands
{
    private const int Rows = 50;

    /// <summary>Nobody knows who sits at a terminal, which reads beside the service.</summary>
    internal static readonly Caller Caller = new("terminal", MayChange: false);

    public static Command CreateList(CommandContext context)
    {
        var words = new Argument<string[]>("TOPIC") { Description = "A topic or search words, then what /claims takes: status, since, page.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = $"The newest {Rows} claims, one line of JSON each." };
        var command = new Command("claims", "Claims on a topic or search words, newest first.") { words, json };
        command.SetAction((parsed, cancellation) => WithHostAsync(
            context,
            async services =>
            {
                var typed = string.Join(' ', parsed.GetRequiredValue(words));
                return parsed.GetValue(json)
                    ? await ListAsync(context.Terminal, services.GetRequiredService<ILedger>(), typed, cancellation)
                    : await AnswerAsync(context.Terminal, services.GetRequiredService<CommandHandler>(), $"/claims {typed}", cancellation);
            },
            cancellation));
        return command;
    }

    public static Command CreateOne(CommandContext context)
    {
        var number = new Argument<long>("ID") { Description = "The claim's number." };
        var json = new Option<bool>("--json") { Description = "All that is known of it, as one line of JSON." };
        var command = new Command("claim", "One claim: every appearance, origin and relation.") { number, json };
        command.SetAction((parsed, cancellation) => WithHostAsync(
            context,
            async services => parsed.GetValue(json)
                ? await OneAsync(context.Terminal, services, parsed.GetRequiredValue(number), cancellation)
                : await AnswerAsync(context.Terminal, services.GetRequiredService<CommandHandler>(), $"/claim {parsed.GetRequiredValue(number)}", cancellation),
            cancellation));
        return command;
    }

    public static Command CreateCheck(CommandContext context)
    {
        var words = new Argument<string[]>("TEXT") { Description = "A statement, in quotation marks or not.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "What the ledger says of a statement: who agrees, who disagrees, what came since, what bears on it.") { words };
        command.SetAction((parsed, cancellation) => WithHostAsync(
            context,
            services => AnswerAsync(
                context.Terminal, services.GetRequiredService<CommandHandler>(), $"/check {string.Join(' ', parsed.GetRequiredValue(words))}", cancellation),
            cancellation));
        return command;
    }

    internal static async Task<int> WithHostAsync(CommandContext context, Func<IServiceProvider, Task<int>> answer, CancellationToken cancellation)
    {
        var settings = context.ReadSettings();
        await using var store = await Opening.StoreAsync(settings.Storage, cancellation);
        await using var app = MonitorHost.Build(settings, store, verbose: false);
        return await answer(app.Services);
    }

    internal static async Task<int> AnswerAsync(Terminal terminal, CommandHandler commands, string text, CancellationToken cancellation)
    {
        var reply = await commands.HandleAsync(new CommandRequest(text, Caller, ChannelAddress.Web), cancellation);
        var lines = string.Join('\n', ReplyText.Lines(reply));
        if (reply.IsError)
        {
            return terminal.Fail(lines);
        }

        terminal.Output.WriteLine(lines);
        return ExitCode.Done;
    }

    private static async Task<int> ListAsync(Terminal terminal, ILedger ledger, string words, CancellationToken cancellation)
    {
        foreach (var claim in (await ledger.SearchAsync(new ClaimQuery(words, PageSize: Rows), cancellation)).Claims)
        {
            terminal.WriteJson(ClaimJson.Short(claim));
        }

        return ExitCode.Done;
    }

    private static async Task<int> OneAsync(Terminal terminal, IServiceProvider services, long number, CancellationToken cancellation)
    {
        var ledger = services.GetRequiredService<ILedger>();
        if (number < 1 || await ledger.FindAsync(new ClaimNumber(number), cancellation) is not { } claim)
        {
            return terminal.Fail($"There is no claim #{number}; monitor claims TOPIC lists them.");
        }

        terminal.WriteJson(ClaimJson.Whole(claim, await services.GetRequiredService<ClaimGrader>().GradeAsync(claim, cancellation)));
        return ExitCode.Done;
    }
}

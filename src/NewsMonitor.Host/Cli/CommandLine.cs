using System.CommandLine;

namespace NewsMonitor.Host.Cli;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    /// <summary>How long a command has to end after Ctrl-C.</summary>
    private static readonly TimeSpan EndingTime = TimeSpan.FromSeconds(10);

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var split = ConfigurationArguments.Split(arguments);
        var parsed = Root(new CommandContext(terminal, split.Keys)).Parse(split.Others);
        if (parsed.Errors.Count > 0)
        {
            terminal.Fail($"{string.Join(" ", parsed.Errors.Select(error => error.Message))} See monitor --help.");
            return ExitCode.BadArguments;
        }

        try
        {
            var streams = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = EndingTime,
            };
            return await parsed.InvokeAsync(streams);
        }
        catch (CommandFailure failure)
        {
            terminal.Error.WriteLine(failure.Message);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return terminal.Fail("Stopped before the work was done.");
        }
        catch (IOException broken)
        {
            return terminal.Fail($"Reading or writing failed: {broken.Message}");
        }
    }

    private static RootCommand Root(CommandContext context)
    {
        var run = RunCommand.Create(context);
        var root = new RootCommand("Watches news feeds and says what each report does to what was known before.")
        {
            run,
            DemoCommand.Create(context),
            ReplayCommand.Create(context),
            JudgeCommand.Create(context),
            StanceCommand.Create(context),
            ClaimCommands.CreateList(context),
            ClaimCommands.CreateOne(context),
            ClaimCommands.CreateCheck(context),
            AskCommand.Create(context),
            FeedCommands.Create(context),
            MatchCommand.Create(context),
            WatchlistCommand.Create(context),
            LexiconCommand.Create(context),
            DoctorCommand.Create(context),
            ExportCommand.Create(context),
            DiscordCommand.Create(context),
            SlackCommand.Create(context),
        };
        root.Action = run.Action;
        return root;
    }
}

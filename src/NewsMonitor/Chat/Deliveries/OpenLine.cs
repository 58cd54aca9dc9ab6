using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Chat.Deliveries;

/// <summary>A connection that the program opens to a platform, over which comes what people do: how it stands, and the answers owed to
/// what came.</summary>
/// <param name="platform">Whose it is: "Slack".</param>
/// <param name="name">What the platform calls it: "Socket Mode".</param>
/// <param name="states">Told how it stands.</param>
/// <param name="logger">Told what changes, and what is lost.</param>
public sealed partial class OpenLine(string platform, string name, PlatformStates states, ILogger logger)
{
    private readonly OwedAnswers owed = new();

    /// <summary>Says that it is being connected for the first time.</summary>
    public void Begin() => Set($"{platform}'s {name} is being connected; commands wait until then.");

    /// <param name="fault">What is waited for or has to be mended; null when all is well.</param>
    public void Tell(string? fault)
    {
        if (!Set(fault))
        {
            return;
        }

        if (fault is null)
        {
            Log.Connected(logger, platform, name);
        }
        else
        {
            Log.Absent(logger, platform, fault);
        }
    }

    /// <summary>Begins to answer something; the next that comes is not held up by it.</summary>
    /// <param name="giveAsync">Gives the answer; what the platform says to that, null when there is nothing to give.</param>
    public void Answer(Func<Task<ApiAnswer?>> giveAsync) => owed.Add(AnswerAsync(giveAsync));

    /// <summary>Waits until everything that came is answered.</summary>
    public Task AllAnsweredAsync() => owed.AllGivenAsync();

    /// <summary>Tells of what met a fault in the program.</summary>
    public void Fail(string part, Exception? fault) => Log.Failed(logger, platform, name, part, fault);

    private async Task AnswerAsync(Func<Task<ApiAnswer?>> giveAsync)
    {
        try
        {
            if (await giveAsync() is { IsSuccess: false } taken)
            {
                Log.Lost(logger, platform, taken.Status?.ToString() ?? taken.Fault ?? "no answer");
            }
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what goes wrong in it is told here or nowhere.
            Fail("Answering", fault);
        }
    }

    private bool Set(string? fault) => states.Set(new PlatformState($"{platform} {name}", fault is null, fault ?? "connected"));

    private static partial class Log
    {
        [LoggerMessage(6005, LogLevel.Information, "{Platform}'s {Connection} is connected")]
        public static partial void Connected(ILogger logger, string platform, string connection);

        [LoggerMessage(6006, LogLevel.Warning, "No commands come from {Platform}: {Fault}")]
        public static partial void Absent(ILogger logger, string platform, string fault);

        [LoggerMessage(6007, LogLevel.Warning, "An answer did not reach {Platform}: {Reason}")]
        public static partial void Lost(ILogger logger, string platform, string reason);

        [LoggerMessage(6008, LogLevel.Error, "What came over {Platform}'s {Connection} met a fault: {Part}")]
        public static partial void Failed(ILogger logger, string platform, string connection, string part, Exception? fault);
    }
}

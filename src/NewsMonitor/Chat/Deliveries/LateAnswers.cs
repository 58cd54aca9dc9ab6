using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Chat.Deliveries;

/// <summary>Work that outlives the request it came with, and the answers that are given when it is done.</summary>
/// <param name="platform">Who waits for them: "Slack".</param>
/// <param name="retries">By which an answer is given again that did not arrive.</param>
/// <param name="clock">Counts the time that people are left without a sign.</param>
/// <param name="logger">Told of what is lost.</param>
public sealed partial class LateAnswers(string platform, CallRetries retries, TimeProvider clock, ILogger logger) : IAsyncDisposable
{
    /// <summary>How long a person is left without a sign; the platforms give three seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>What is left of the program's stop to tell those who wait.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(2);

    private static readonly Reply Stopped = new() { Title = "The monitor is being stopped; ask again in a while.", IsError = true };

    private static readonly Reply Broken = new() { Title = "That did not work because of a fault in the program; the log says more.", IsError = true };

    private readonly CancellationTokenSource life = new();
    private readonly OwedAnswers owed = new();

    /// <summary>Starts work that ends with the program, not with the request.</summary>
    public Task<T> Start<T>(Func<CancellationToken, Task<T>> work) => Task.Run(() => work(life.Token), life.Token);

    /// <summary>Waits for work for as long as a person may be left without a sign.</summary>
    /// <returns>Whether it is done and well.</returns>
    public async Task<bool> IsInTimeAsync(Task work, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(work, Task.Delay(Patience, clock, waiting.Token));
        await waiting.CancelAsync();
        return work.IsCompletedSuccessfully;
    }

    /// <summary>Gives the answer once the work is done; nobody waits for that here.</summary>
    /// <param name="work">What was begun.</param>
    /// <param name="give">Gives the answer.</param>
    /// <param name="isPassing">Whether giving it again may go well, beside faults and limits.</param>
    public void Finish(Task<Reply> work, Func<Reply, CancellationToken, Task<ApiAnswer>> give, Func<ApiAnswer, bool> isPassing) =>
        owed.Add(FinishAsync(work, give, isPassing));

    public async ValueTask DisposeAsync()
    {
        await life.CancelAsync();
        await owed.AllGivenAsync();
        life.Dispose();
    }

    private async Task FinishAsync(Task<Reply> work, Func<Reply, CancellationToken, Task<ApiAnswer>> give, Func<ApiAnswer, bool> isPassing)
    {
        try
        {
            var reply = await ResultAsync(work);
            using var limit = new CancellationTokenSource();
            await using var stop = life.Token.UnsafeRegister(static source => ((CancellationTokenSource)source!).CancelAfter(StopTime), limit);
            var answer = await retries.RunAsync(call => give(reply, call), isPassing, limit.Token);
            if (!answer.IsSuccess)
            {
                Log.Lost(logger, platform, answer.Status?.ToString() ?? answer.Fault ?? "no answer");
            }
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what goes wrong in it is told here or nowhere.
            Log.Failed(logger, platform, fault);
        }
    }

    private async Task<Reply> ResultAsync(Task<Reply> work)
    {
        try
        {
            return await work;
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        catch (Exception fault)
        {
            Log.Failed(logger, platform, fault);
            return Broken;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6003, LogLevel.Warning, "An answer that was put off did not reach {Platform}: {Reason}")]
        public static partial void Lost(ILogger logger, string platform, string reason);

        [LoggerMessage(6004, LogLevel.Error, "An answer that was put off for {Platform} met a fault in the program")]
        public static partial void Failed(ILogger logger, string platform, Exception fault);
    }
}

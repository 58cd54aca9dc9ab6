using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Work that outlives the request it came with, and the answers that are filled in when it is done.</summary>
internal sealed partial class LateAnswers(DiscordClient client, CallRetries retries, ILogger logger) : IAsyncDisposable
{
    /// <summary>What is left of the program's stop to tell those who wait.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(2);

    private static readonly Reply Stopped = new() { Title = "The monitor is being stopped; ask again in a while.", IsError = true };

    private static readonly Reply Broken = new() { Title = "That did not work because of a fault in the program; the log says more.", IsError = true };

    private readonly CancellationTokenSource life = new();
    private readonly ConcurrentDictionary<Task, bool> owed = new();

    /// <summary>Starts work that ends with the program, not with the request.</summary>
    public Task<T> Start<T>(Func<CancellationToken, Task<T>> work) => Task.Run(() => work(life.Token), life.Token);

    /// <summary>Fills in the answer that was put off once the work is done.</summary>
    public void Finish(string token, Task<Reply> work)
    {
        var finish = FinishAsync(token, work);
        owed[finish] = true;
        _ = finish.ContinueWith(done => owed.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        await life.CancelAsync();
        await Task.WhenAll(owed.Keys);
        life.Dispose();
    }

    private async Task FinishAsync(string token, Task<Reply> work)
    {
        try
        {
            var reply = await ResultAsync(work);
            using var limit = new CancellationTokenSource();
            await using var stop = life.Token.UnsafeRegister(static source => ((CancellationTokenSource)source!).CancelAfter(StopTime), limit);
            var answer = await retries.RunAsync(call => client.EditAnswerAsync(token, DiscordEdit.Of(reply), call), IsTooEarly, limit.Token);
            if (!answer.IsSuccess)
            {
                Log.Lost(logger, answer.Status?.ToString() ?? answer.Fault ?? "no answer");
            }
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what goes wrong in it is told here or nowhere.
            Log.Failed(logger, fault);
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
            Log.Failed(logger, fault);
            return Broken;
        }
    }

    /// <summary>Discord knows the answer only once it has read that it is put off.</summary>
    private static bool IsTooEarly(ApiAnswer answer) => answer.Status == HttpStatusCode.NotFound;

    private static partial class Log
    {
        [LoggerMessage(8002, LogLevel.Warning, "An answer that was put off did not reach Discord: {Reason}")]
        public static partial void Lost(ILogger logger, string reason);

        [LoggerMessage(8003, LogLevel.Error, "An answer that was put off met a fault in the program")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}

using System.Net;
using Polly;
using Polly.Retry;

namespace NewsMonitor.Alerts.Posting;

/// <summary>Makes a call that nobody else repeats again when it failed on the way, or was asked to wait: answers to commands, and
/// what is set up at the start. Alerts have the outbox for that.</summary>
public sealed class CallRetries(PostingOptions options, TimeProvider clock)
{
    private const int Most = 6;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LastWait = TimeSpan.FromHours(1);

    /// <param name="call">Makes the call once.</param>
    /// <param name="isPassing">Whether an answer other than those of limits and faults is one that passes.</param>
    /// <param name="cancellation">Ends the attempts.</param>
    /// <returns>The last answer.</returns>
    public async Task<ApiAnswer> RunAsync(
        Func<CancellationToken, Task<ApiAnswer>> call, Func<ApiAnswer, bool> isPassing, CancellationToken cancellation)
    {
        var pipeline = new ResiliencePipelineBuilder<ApiAnswer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<ApiAnswer>
            {
                ShouldHandle = retry => ValueTask.FromResult(retry.Outcome.Result is { } answer && (MayPass(answer) || isPassing(answer))),
                DelayGenerator = static retry => ValueTask.FromResult(retry.Outcome.Result?.AskedWait),
                MaxRetryAttempts = Most,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
            })
            .Build();
        return await pipeline.ExecuteAsync(async token => await call(token), cancellation);
    }

    /// <summary>Makes attempts until one goes well: after a minute, and then after twice as long each time, an hour at the most.</summary>
    /// <param name="attempt">Makes one; tells whether it went well.</param>
    /// <param name="cancellation">Ends the attempts.</param>
    public async Task UntilWellAsync(Func<CancellationToken, Task<bool>> attempt, CancellationToken cancellation)
    {
        for (var wait = FirstWait; !await attempt(cancellation); wait = wait * 2 < LastWait ? wait * 2 : LastWait)
        {
            await Task.Delay(wait, clock, cancellation);
        }
    }

    private static bool MayPass(ApiAnswer answer) => answer.Status switch
    {
        null or >= HttpStatusCode.InternalServerError => true,
        HttpStatusCode.TooManyRequests => answer.AskedWait is null || answer.AskedWait <= LongestWait,
        _ => false,
    };
}

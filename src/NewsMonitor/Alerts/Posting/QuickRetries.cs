using Polly;
using Polly.Retry;

namespace NewsMonitor.Alerts.Posting;

/// <summary>Makes a posting that failed on the way again at once. A platform that asks for a wait is left alone: only an
/// outcome of <see cref="SendOutcome.Later"/> without a wait is tried again here. Once an attempt was made, a wait for the
/// platform's limit is an attempt that failed: the posting may be there without our knowing.</summary>
public sealed class QuickRetries(PostingOptions options, TimeProvider clock)
{
    private const int Most = 2;

    private readonly ResiliencePipeline<SendOutcome> pipeline = new ResiliencePipelineBuilder<SendOutcome> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<SendOutcome>
        {
            ShouldHandle = static retry => ValueTask.FromResult(retry.Outcome.Result is SendOutcome.Later { Wait.Ticks: 0 }),
            MaxRetryAttempts = Most,
            Delay = options.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
        })
        .Build();

    /// <param name="attempt">Makes one attempt; told whether it is the first.</param>
    /// <returns>The last attempt's outcome.</returns>
    public async Task<SendOutcome> RunAsync(Func<bool, CancellationToken, Task<SendOutcome>> attempt, CancellationToken cancellation)
    {
        SendOutcome.Later? failed = null;
        return await pipeline.ExecuteAsync(
            async token =>
            {
                var outcome = await attempt(failed is null, token);
                outcome = (outcome, failed) is (SendOutcome.Paced(var wait), not null) ? failed with { Wait = wait } : outcome;
                failed = outcome as SendOutcome.Later ?? failed;
                return outcome;
            },
            cancellation);
    }
}

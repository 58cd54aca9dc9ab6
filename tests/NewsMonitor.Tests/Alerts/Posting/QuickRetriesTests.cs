using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Tests.Alerts.Posting;

public sealed class QuickRetriesTests
{
    private static readonly SendOutcome Fault = new SendOutcome.Later(TimeSpan.Zero, "The answer was lost.");
    private static readonly SendOutcome Paced = new SendOutcome.Paced(TimeSpan.FromSeconds(3));

    [Fact]
    public async Task A_limit_that_is_met_first_is_no_attempt() => Assert.Equal([true], await RunAsync(Paced, Paced));

    [Fact]
    public async Task A_limit_that_is_met_after_an_attempt_leaves_that_attempt_counted() =>
        Assert.Equal([true, false], await RunAsync(new SendOutcome.Later(TimeSpan.FromSeconds(3), "The answer was lost."), Fault, Paced));

    [Fact]
    public async Task What_fails_on_the_way_is_tried_three_times() => Assert.Equal([true, false, false], await RunAsync(Fault, Fault, Fault, Fault));

    /// <summary>Answers attempts one after the other.</summary>
    /// <returns>Of each attempt, whether it was told to be the first.</returns>
    private static async Task<IReadOnlyList<bool>> RunAsync(SendOutcome expected, params SendOutcome[] outcomes)
    {
        var options = new PostingOptions("token", new Uri("http://127.0.0.1/")) { RetryDelay = TimeSpan.FromMilliseconds(1) };
        var told = new List<bool>();
        var outcome = await new QuickRetries(options, TimeProvider.System).RunAsync(
            (isFirst, _) =>
            {
                told.Add(isFirst);
                return Task.FromResult(outcomes[told.Count - 1]);
            },
            default);
        Assert.Equal(expected, outcome);
        return told;
    }
}

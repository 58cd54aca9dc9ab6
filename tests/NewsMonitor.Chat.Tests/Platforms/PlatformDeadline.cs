namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>The three seconds that a platform gives for an answer. They are counted in slices, and a slice that the machine stalls in counts
/// no more than another: what makes everything slow is no fault of the bot's.</summary>
internal static class PlatformDeadline
{
    private const int Slices = 60;

    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for an answer until the deadline is over.</summary>
    /// <returns>Whether it came by then.</returns>
    public static async Task<bool> IsMetAsync(Task answer)
    {
        for (var passed = 0; passed < Slices && !answer.IsCompleted; passed++)
        {
            await Task.WhenAny(answer, Task.Delay(Slice));
        }

        return answer.IsCompleted;
    }
}

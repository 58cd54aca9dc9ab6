using System.Collections.Concurrent;

namespace NewsMonitor.Chat.Deliveries;

/// <summary>Answers that are being given while nobody waits for them, until the program stops.</summary>
public sealed class OwedAnswers
{
    private readonly ConcurrentDictionary<Task, bool> owed = new();

    /// <summary>Takes one that is being given; it tells of its faults itself.</summary>
    public void Add(Task answer)
    {
        owed[answer] = true;
        _ = answer.ContinueWith(done => owed.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Waits until each is given.</summary>
    public Task AllGivenAsync() => Task.WhenAll(owed.Keys);
}

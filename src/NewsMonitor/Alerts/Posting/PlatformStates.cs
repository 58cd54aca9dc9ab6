using System.Collections.Concurrent;

namespace NewsMonitor.Alerts.Posting;

/// <summary>How the program stands with the chat platforms that are on, as last heard.</summary>
public sealed class PlatformStates
{
    private readonly ConcurrentDictionary<string, PlatformState> states = new(StringComparer.Ordinal);

    /// <summary>The platforms that have said anything yet, by name.</summary>
    public IReadOnlyList<PlatformState> All => [.. states.Values.OrderBy(state => state.Platform, StringComparer.Ordinal)];

    /// <summary>Takes note of a state.</summary>
    /// <returns>Whether it is another than before, and worth a line in the log.</returns>
    public bool Set(PlatformState state)
    {
        var isNew = !states.TryGetValue(state.Platform, out var before) || before != state;
        states[state.Platform] = state;
        return isNew;
    }
}

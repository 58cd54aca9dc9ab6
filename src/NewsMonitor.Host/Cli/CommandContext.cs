using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Cli;

/// <summary>What every command can reach.</summary>
/// <param name="Terminal">Where it reads and writes.</param>
/// <param name="Keys">Keys of the configuration given as arguments.</param>
internal sealed record CommandContext(Terminal Terminal, IReadOnlyDictionary<string, string?> Keys)
{
    /// <summary>The whole configuration.</summary>
    /// <exception cref="CommandFailure">Something in it is wrong; every fault is told.</exception>
    public MonitorSettings ReadSettings()
    {
        var reading = SettingsFile.Load(Keys);
        return reading is { Settings: { } settings, Faults: [] }
            ? settings
            : throw new CommandFailure(string.Join('\n', reading.Faults.Select(fault => fault.Sentence)));
    }
}

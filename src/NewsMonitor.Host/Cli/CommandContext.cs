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
        var (settings, faults) = SettingsFile.Load(Keys);
        if (settings is not null && faults.Count == 0)
        {
            return settings;
        }

        var typed = faults.All(fault => Keys.ContainsKey(fault.Key));
        throw new CommandFailure(
            string.Join('\n', faults.Select(fault => fault.Sentence)), exitCode: typed ? ExitCode.BadArguments : ExitCode.Failed);
    }
}

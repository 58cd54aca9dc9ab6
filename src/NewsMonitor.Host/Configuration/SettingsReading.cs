namespace NewsMonitor.Host.Configuration;

/// <summary>The configuration as read; to be used only without faults.</summary>
/// <param name="Settings">The values, defaults in place of faulty ones; null when there was nothing to read.</param>
/// <param name="Faults">Everything that stops the start.</param>
internal sealed record SettingsReading(MonitorSettings? Settings, IReadOnlyList<SettingFault> Faults);

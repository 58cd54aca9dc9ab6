namespace NewsMonitor.Chat;

/// <summary>Where the values come from that are suggested for an option.</summary>
public enum OptionSource
{
    None,
    Topics,
    Feeds,
    Zones,
}

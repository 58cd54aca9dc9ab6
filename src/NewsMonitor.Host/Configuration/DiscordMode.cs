namespace NewsMonitor.Host.Configuration;

/// <summary>How commands arrive from Discord.</summary>
internal enum DiscordMode
{
    Http,
    Gateway,
}

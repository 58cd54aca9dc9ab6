namespace NewsMonitor.Host.Configuration;

/// <summary>How commands arrive from Slack.</summary>
internal enum SlackMode
{
    Http,
    Socket,
}

using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using SlackNet;

namespace NewsMonitor.Slack.Socket;

/// <summary>Why there is no connection, or why one ended. The words are those of
/// https://docs.slack.dev/reference/methods/apps.connections.open and of Socket Mode's <c>disconnect</c>.</summary>
/// <param name="Sentence">What a person has to mend, or what is waited for; null when nothing is wrong.</param>
/// <param name="Wait">Until it is tried anew.</param>
internal sealed record SocketFault(string? Sentence, TimeSpan Wait)
{
    /// <summary>Slack ends each connection after some hours, and says so before: the next is made meanwhile.</summary>
    private static readonly SocketFault Renewal = new(Sentence: null, TimeSpan.Zero);

    public static readonly SocketFault Lost = new("The connection to Slack was lost; it is being made again, and commands wait until then.", Soon);

    private const int WordLength = 60;

    private static TimeSpan Soon => TimeSpan.FromSeconds(20);

    /// <summary>What is wrong when no answer came that could be read.</summary>
    public static SocketFault Of(Exception fault) => fault is SlackRateLimitException
        ? new SocketFault("Slack asks to wait before the next connection; commands wait until then.", Soon)
        : new SocketFault("Slack's Socket Mode is not reached: check this machine's network, or https://slack-status.com. It is tried again, and commands wait until then.", Soon);

    /// <summary>What a refusal says that only a person can mend; null when it may pass.</summary>
    public static SocketFault? OfRefusal(string? error) =>
        SlackOutcomes.EntranceSentence(error) is { } sentence ? new SocketFault(sentence, PostingOptions.TokenWait) : null;

    /// <summary>What a disconnection says.</summary>
    public static SocketFault OfDisconnection(string? reason) => reason switch
    {
        "warning" or "refresh_requested" => Renewal,
        "link_disabled" or "socket_mode_disabled" => new SocketFault(
            "Socket Mode is turned off for the app: turn it on under Socket Mode at https://api.slack.com/apps, or set Monitor:Slack:Mode to Http.", PostingOptions.TokenWait),
        "too_many_websockets" => new SocketFault("The app has more connections than Slack allows: end other programs that use its app-level token.", PostingOptions.TokenWait),
        _ => new SocketFault($"Slack has ended the connection ({SafeText.Line(reason ?? "without a reason", WordLength)}); it is made anew, and commands wait until then.", Soon),
    };
}

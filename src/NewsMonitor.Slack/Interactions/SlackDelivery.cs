using NewsMonitor.Alerts;

namespace NewsMonitor.Slack.Interactions;

/// <summary>What Slack says a person did.</summary>
/// <param name="Trigger">Slack's word for it, one of its own.</param>
/// <param name="User">Who did it, by id.</param>
/// <param name="Channel">Where; a thread when a button in one was pressed.</param>
/// <param name="ResponseAddress">Where it is answered; good for 30 minutes and five answers.</param>
internal sealed record SlackDelivery(string Trigger, string User, ChannelAddress Channel, Uri ResponseAddress)
{
    /// <summary>The name others see.</summary>
    public string? UserName { get; init; }

    /// <summary>The workspace, by id.</summary>
    public required string Team { get; init; }

    /// <summary>The command as it would be typed in full; null for a press.</summary>
    public string? Command { get; init; }

    /// <summary>The pressed button's id; null for a command.</summary>
    public string? Pressed { get; init; }

    /// <summary>A press: whether the message under the button is an answer to this very person.</summary>
    public bool OnOwnAnswer { get; init; }

    /// <summary>A press: whether that message is seen by this person alone.</summary>
    public bool OnPrivateAnswer { get; init; }
}

using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Discord.Interactions;

/// <summary>What Discord says a person did.</summary>
/// <param name="Id">Discord's number for it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ApplicationId">Whose it is.</param>
internal sealed record Interaction(string Id, InteractionKind Kind, string ApplicationId)
{
    /// <summary>By which the answer can be changed for 15 minutes.</summary>
    public string Token { get; init; } = "";

    /// <summary>Who did it, with what they may do in that channel.</summary>
    public Caller Caller { get; init; } = new("discord:0", MayChange: false);

    /// <summary>Where.</summary>
    public ChannelAddress Channel { get; init; } = ChannelAddress.Web;

    /// <summary>The server it is in, <c>discord:</c> and its id; in a direct message the person's own name.</summary>
    public string Workspace { get; init; } = "";

    /// <summary>The command; for autocomplete too.</summary>
    public NamedCommand? Command { get; init; }

    /// <summary>Autocomplete: the option that is being typed.</summary>
    public string? Typing { get; init; }

    /// <summary>The pressed button's id.</summary>
    public string? Pressed { get; init; }

    /// <summary>A press: whether the message under the button is an answer to this very person.</summary>
    public bool OnOwnAnswer { get; init; }

    /// <summary>A press: whether that message is seen by this person alone.</summary>
    public bool OnPrivateAnswer { get; init; }
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>A command as typed, on whatever platform.</summary>
/// <param name="Text">"/claims S-400 disputed"; the slash may be missing.</param>
/// <param name="Caller">Who types it.</param>
/// <param name="Channel">Where: the channel that <c>/route</c> speaks of.</param>
public sealed record CommandRequest(string Text, Caller Caller, ChannelAddress Channel)
{
    /// <summary>Whose limits on feeds, keywords and routes count: <c>discord:</c> and the guild's id, <c>slack:</c> and the team's
    /// id, <c>web</c>.</summary>
    public string Workspace { get; init; } = ChannelAddress.Web.Scheme;

    /// <summary>The command with its options by name, where the platform gives them so; <see cref="Text"/> is empty then.</summary>
    public NamedCommand? Command { get; private init; }

    /// <summary>A command whose options the platform has told apart.</summary>
    public static CommandRequest Named(
        string name, string? subcommand, IReadOnlyDictionary<string, string> options, Caller caller, ChannelAddress channel) =>
        new("", caller, channel) { Command = new NamedCommand(name, subcommand, options) };
}

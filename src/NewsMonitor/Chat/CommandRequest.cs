using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>A command as typed, on whatever platform.</summary>
/// <param name="Text">"/claims S-400 disputed"; the slash may be missing.</param>
/// <param name="Caller">Who types it.</param>
/// <param name="Channel">Where: the channel that <c>/route</c> speaks of.</param>
public sealed record CommandRequest(string Text, Caller Caller, ChannelAddress Channel);

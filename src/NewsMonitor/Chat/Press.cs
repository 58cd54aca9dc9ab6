using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>A button that somebody pressed.</summary>
/// <param name="Id">As <see cref="ReplyButton.Press"/> gave it; what comes back from a platform may be anything.</param>
/// <param name="Caller">Who pressed it.</param>
/// <param name="Channel">Where.</param>
public sealed record Press(string Id, Caller Caller, ChannelAddress Channel);

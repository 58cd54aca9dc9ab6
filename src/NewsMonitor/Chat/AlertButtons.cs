namespace NewsMonitor.Chat;

/// <summary>The buttons under every alert, the same on every platform.</summary>
public static class AlertButtons
{
    internal const string Prefix = "alert";
    internal const string Right = "right";
    internal const string Wrong = "wrong";
    internal const string Why = "why";

    /// <summary>Right and Wrong, for those who may change things, and Why, for everybody.</summary>
    public static IReadOnlyList<ReplyButton> Of(long alertId) =>
        [new("Right", $"{Prefix}:{alertId}:{Right}"), new("Wrong", $"{Prefix}:{alertId}:{Wrong}"), new("Why", $"{Prefix}:{alertId}:{Why}")];
}

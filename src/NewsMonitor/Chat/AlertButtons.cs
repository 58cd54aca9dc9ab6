namespace NewsMonitor.Chat;

/// <summary>The buttons under every alert, the same on every platform.</summary>
public static class AlertButtons
{
    internal const string Prefix = "alert";
    internal const string Right = "right";
    internal const string Wrong = "wrong";
    internal const string Why = "why";
    internal const string Label = "label";

    /// <summary>The id of an alert's button Why, which changes nothing and may stand in a link.</summary>
    public static string WhyOf(long alertId) => $"{Prefix}:{alertId}:{Why}";

    /// <summary>Right and Wrong, for those who may change things, and Why, for everybody.</summary>
    public static IReadOnlyList<ReplyButton> Of(long alertId) =>
        [new("Right", $"{Prefix}:{alertId}:{Right}"), new("Wrong", $"{Prefix}:{alertId}:{Wrong}"), new("Why", WhyOf(alertId))];

    /// <summary>The id of the button that gives a relation another label.</summary>
    internal static string OfLabel(long alertId, long relation, string label) => $"{Prefix}:{alertId}:{Label}:{relation}:{label}";
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Routes in words.</summary>
internal static class RouteText
{
    private const int NameLength = 80;
    private const int ReasonLength = 300;

    public static string Topic(string topic) => topic == Route.AnyTopic ? "every topic" : SafeText.Line(topic, NameLength);

    public static string Levels(AlertLevel level) => level switch
    {
        AlertLevel.Contradicts => "contradicts only",
        AlertLevel.Echoes => "every level",
        _ => $"{AlertLevels.NameOf(level)} and higher",
    };

    public static string Line(Route route) =>
        $"{Topic(route.Topic)} · {Levels(route.Level)}{Calls(route)} · by {SafeText.Line(route.AddedBy, NameLength)}{Off(route)}";

    /// <summary>"confirms" or "contradicts, calls role 77", for the audit.</summary>
    public static string Short(Route route) => $"{AlertLevels.NameOf(route.Level)}{Calls(route).Replace(" ·", ",")}";

    /// <summary>Without the platform's markup, so that nobody is called by a list.</summary>
    private static string Calls(Route route) => route.Mention is not { } mention ? ""
        : mention.Scheme == "discord" ? $" · calls role {mention.Id}" : $" · calls user group {mention.Id}";

    private static string Off(Route route) => route.OffReason is { } reason ? $" · off: {SafeText.Line(reason, ReasonLength)}" : "";
}

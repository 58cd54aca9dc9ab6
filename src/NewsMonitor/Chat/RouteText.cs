using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Routes in words.</summary>
internal static class RouteText
{
    private const int NameLength = 80;

    public static string Topic(string topic) => topic == Route.AnyTopic ? "every topic" : SafeText.Line(topic, NameLength);

    public static string Levels(AlertLevel level) => level switch
    {
        AlertLevel.Contradicts => "contradicts only",
        AlertLevel.Echoes => "every level",
        _ => $"{AlertLevels.NameOf(level)} and higher",
    };

    public static string Line(Route route) => $"{Topic(route.Topic)} · {Levels(route.Level)} · by {SafeText.Line(route.AddedBy, NameLength)}";
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Configuration;

/// <summary>The routes of the configuration.</summary>
internal static class RouteSettings
{
    public static IReadOnlyList<Route> Read(SettingsReader reader) => [.. reader.Objects("Routes", ReadRoute).OfType<Route>()];

    private static Route? ReadRoute(SettingsReader reader)
    {
        var topic = reader.Optional("Topic");
        var channel = reader.Text("Channel", "");
        var level = reader.Choice("Level", AlertLevel.Confirms);
        if (topic is null)
        {
            reader.Refuse("Topic", "missing", "a topic's name, or * for every topic");
            return null;
        }

        if (ChannelAddress.TryParse(channel) is { } address)
        {
            return new Route(topic, address, level);
        }

        reader.Refuse("Channel", $"\"{channel}\"", "web, discord:CHANNEL or slack:CHANNEL, the channel by its id");
        return null;
    }
}

using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Host.Configuration;

/// <summary>The routes of the configuration, and when their channels get what is routed there.</summary>
/// <param name="Routes">The routes.</param>
/// <param name="Timetables">The channels for which a route names a digest or quiet hours.</param>
internal sealed record RouteSettings(IReadOnlyList<Route> Routes, IReadOnlyDictionary<ChannelAddress, Timetable> Timetables)
{
    public static readonly RouteSettings None = new([], new Dictionary<ChannelAddress, Timetable>());

    public static RouteSettings Read(SettingsReader reader)
    {
        var entries = reader.Objects("Routes", ReadRoute).OfType<(Route Route, Timetable Times)>().ToList();
        var timetables = entries
            .GroupBy(entry => entry.Route.Channel, entry => entry.Times)
            .ToDictionary(group => group.Key, group => new Timetable(Only(reader, group, "Digest", times => times.Digest), Only(reader, group, "Quiet", times => times.Quiet)));
        return new RouteSettings([.. entries.Select(entry => entry.Route)], timetables);
    }

    private static (Route Route, Timetable Times)? ReadRoute(SettingsReader reader)
    {
        var topic = reader.Optional("Topic");
        var channel = reader.Text("Channel", "");
        var level = reader.Choice("Level", AlertLevel.Confirms);
        var times = new Timetable(
            Parsed(reader, "Digest", DigestTime.Read),
            Parsed(reader, "Quiet", QuietHours.Read));
        var mention = reader.Optional("Mention");
        if (topic is null)
        {
            reader.Refuse("Topic", "missing", "a topic's name, or * for every topic");
            return null;
        }

        if (ChannelAddress.TryParse(channel) is not { } address)
        {
            reader.Refuse("Channel", $"\"{channel}\"", "web, discord:CHANNEL or slack:CHANNEL, the channel by its id; slack:CHANNEL/MESSAGE for a thread");
            return null;
        }

        var called = mention is null ? null : Mention.TryParse(address.Scheme, mention);
        if (mention is not null && called is null)
        {
            reader.Refuse("Mention", $"\"{mention}\"", "the id of a role on Discord or of a user group on Slack, or nothing");
        }

        return (new Route(topic, address, level) { Mention = called }, times);
    }

    private static T? Parsed<T>(SettingsReader reader, string key, Func<string, (T? Value, string Problem)> read)
        where T : class
    {
        if (reader.Optional(key) is not { } text || text.Equals(ChannelSetting.None, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (value, problem) = read(text);
        if (value is null)
        {
            reader.Refuse(key, $"\"{text}\"", problem.TrimEnd('.'));
        }

        return value;
    }

    /// <summary>What the routes of one channel agree on; it need not stand with each.</summary>
    private static T? Only<T>(SettingsReader reader, IGrouping<ChannelAddress, Timetable> channel, string key, Func<Timetable, T?> value)
        where T : class
    {
        var values = channel.Select(value).OfType<T>().Distinct().ToList();
        if (values.Count > 1)
        {
            reader.Refuse("Routes", $"{key} \"{values[0]}\" and \"{values[1]}\" for {channel.Key}", "one for each channel");
        }

        return values.FirstOrDefault();
    }
}

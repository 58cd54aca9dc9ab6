using Microsoft.Extensions.Configuration;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Tests.Configuration;

/// <summary>Settings read from given keys alone.</summary>
internal static class Configured
{
    public static SettingsReading With(params (string Key, string? Value)[] values)
    {
        var here = Path.GetTempPath();
        var watchlist = Path.Combine(here, $"watchlist-{Environment.ProcessId}.yaml");
        File.WriteAllText(watchlist, "topics: [{ name: Iran, any: [Iran] }]");
        var keys = new Dictionary<string, string?>
        {
            ["Monitor:Watchlist:File"] = watchlist,
            ["Monitor:Feeds:Opml"] = "",
            ["Monitor:Seeds:Folder"] = "",
        };
        foreach (var (key, value) in values)
        {
            keys[key] = value;
        }

        var reader = new SettingsReader(new ConfigurationBuilder().AddInMemoryCollection(keys).Build().GetSection("Monitor"));
        var settings = MonitorSettings.Read(reader);
        return new SettingsReading(settings, reader.Finish());
    }
}

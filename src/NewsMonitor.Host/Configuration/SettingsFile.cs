using Microsoft.Extensions.Configuration;

namespace NewsMonitor.Host.Configuration;

/// <summary>Puts <c>config/monitor.json</c>, the environment and the arguments together, the later overriding the earlier.</summary>
internal static class SettingsFile
{
    public const string Name = "config/monitor.json";
    public const string Section = "Monitor";
    private const string EnvironmentPrefix = "Monitor__";

    /// <summary>Reads and checks everything.</summary>
    /// <param name="arguments">Keys as typed, <c>Monitor:Web:Urls</c>, with their values.</param>
    public static SettingsReading Load(IReadOnlyDictionary<string, string?> arguments)
    {
        var path = HomePath.Resolve(Name);
        if (!File.Exists(path))
        {
            return Refused(Name, $"{Name} is missing; it was looked for at {HomePath.Places(Name)}.");
        }

        try
        {
            var file = new ConfigurationBuilder().AddJsonFile(path, optional: false, reloadOnChange: false).Build();
            var strange = file.GetChildren().Where(child => child.Key is not ("$schema" or Section)).Select(child => child.Key).ToList();
            return strange.Count > 0
                ? Refused(strange[0], $"{strange[0]} in {path} is no known key; allowed at the top: {Section}, $schema.")
                : Read(file, arguments);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            return Refused(Name, $"{path} cannot be read: {(unreadable.InnerException ?? unreadable).Message.TrimEnd('.')}.");
        }
    }

    private static SettingsReading Read(IConfigurationRoot file, IReadOnlyDictionary<string, string?> arguments)
    {
        var together = new ConfigurationBuilder()
            .AddConfiguration(file)
            .AddInMemoryCollection(FromEnvironment())
            .AddInMemoryCollection(arguments)
            .Build();
        var reader = new SettingsReader(together.GetSection(Section));
        var settings = MonitorSettings.Read(reader);
        return new SettingsReading(settings, reader.Finish());
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromEnvironment() =>
        from System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables()
        let name = (string)entry.Key
        where name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase)
        select KeyValuePair.Create(name.Replace("__", ":", StringComparison.Ordinal), (string?)entry.Value);

    private static SettingsReading Refused(string key, string sentence) => new(null, [new SettingFault(key, sentence)]);
}

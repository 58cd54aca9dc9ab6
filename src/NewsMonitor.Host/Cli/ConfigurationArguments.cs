using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Cli;

/// <summary>Arguments that are keys of the configuration, taken out of the others: <c>--Monitor:Web:Urls=http://127.0.0.1:81</c>.</summary>
/// <param name="Keys">Keys with their values.</param>
/// <param name="Others">Everything else, in order.</param>
internal sealed record ConfigurationArguments(IReadOnlyDictionary<string, string?> Keys, IReadOnlyList<string> Others)
{
    private const string Prefix = $"--{SettingsFile.Section}:";

    public static ConfigurationArguments Split(IReadOnlyList<string> arguments)
    {
        var keys = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var others = new List<string>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                others.Add(arguments[i]);
            }
            else if (arguments[i].IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                keys[arguments[i][2..equals]] = arguments[i][(equals + 1)..];
            }
            else
            {
                keys[arguments[i][2..]] = i + 1 < arguments.Count ? arguments[++i] : null;
            }
        }

        return new ConfigurationArguments(keys, others);
    }
}

using NewsMonitor.Relations.Adjudication;

namespace NewsMonitor.Host.Configuration;

/// <summary>The service asked for a second opinion; off unless endpoint, model and key are set.</summary>
internal static class AdjudicatorSettings
{
    private const int LongestWord = 400;

    public static AdjudicatorOptions Read(SettingsReader reader)
    {
        var endpoint = reader.Optional("Adjudicator:Endpoint", text => Uri.TryCreate(text, UriKind.Absolute, out _), "an address such as https://api.example/v1");
        var options = new AdjudicatorOptions
        {
            Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var address) ? address : null,
            Model = reader.Optional("Adjudicator:Model", IsWord, "the model's name, one word"),
            ApiKey = reader.Secret("Adjudicator:ApiKey", IsWord, "the service's key, one word"),
            Timeout = reader.Duration("Adjudicator:Timeout", AdjudicatorOptions.DefaultTimeout),
            CallsPerHour = reader.Count("Adjudicator:CallsPerHour", AdjudicatorOptions.DefaultCallsPerHour),
            CallsPerDay = reader.Count("Adjudicator:CallsPerDay", AdjudicatorOptions.DefaultCallsPerDay),
            MaxCharacters = reader.Count("Adjudicator:MaxCharacters", AdjudicatorOptions.DefaultMaxCharacters),
        };
        if (endpoint is null || options.Endpoint is not null)
        {
            reader.Refuse(options.Validate());
        }

        return options;
    }

    private static bool IsWord(string text) => text.Length <= LongestWord && text.All(c => c is > ' ' and < '\u007f');
}

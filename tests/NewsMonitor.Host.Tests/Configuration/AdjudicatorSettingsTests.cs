namespace NewsMonitor.Host.Tests.Configuration;

public sealed class AdjudicatorSettingsTests
{
    private const string Section = "Monitor:Adjudicator:";

    [Theory]
    [InlineData("https://api.example/v1")]
    [InlineData("http://127.0.0.1:11434/v1")]
    [InlineData("http://[::1]:8000/v1")]
    [InlineData("http://192.168.1.20/v1")]
    [InlineData("http://localhost:8000/v1")]
    [InlineData("http://model/v1")]
    public void With_endpoint_model_and_key_it_is_on(string endpoint)
    {
        var reading = Configured.With((Section + "Endpoint", endpoint), (Section + "Model", "small"), (Section + "ApiKey", "any"));

        Assert.Empty(reading.Faults);
        Assert.True(reading.Settings!.Adjudicator.IsOn);
    }

    [Fact]
    public void Without_any_key_it_is_off() => Assert.False(Configured.With().Settings!.Adjudicator.IsOn);

    [Theory]
    [InlineData("Endpoint", "http://api.example/v1", "an https address")]
    [InlineData("Endpoint", "http://8.8.8.8/v1", "an https address")]
    [InlineData("Endpoint", "ftp://127.0.0.1/v1", "an https address")]
    [InlineData("Endpoint", "https://user:word@api.example/v1", "an https address")]
    [InlineData("Endpoint", "api", "an address such as")]
    [InlineData("Timeout", "10 min", "from 00:00:01 to 00:05:00")]
    [InlineData("CallsPerHour", "0", "from 1 to 1000")]
    [InlineData("CallsPerDay", "20000", "from 1 to 10000")]
    [InlineData("MaxCharacters", "10", "from 1000 to 50000")]
    public void A_bad_value_stops_the_start(string key, string value, string allowed)
    {
        var values = new Dictionary<string, string?> { ["Endpoint"] = "https://api.example/v1", ["Model"] = "small", ["ApiKey"] = "any", [key] = value };

        var fault = Assert.Single(Configured.With([.. values.Select(pair => (Section + pair.Key, pair.Value))]).Faults);

        Assert.Equal(Section + key, fault.Key);
        Assert.Contains(allowed, fault.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Endpoint")]
    [InlineData("Model")]
    [InlineData("ApiKey")]
    public void Of_the_three_none_may_be_missing(string missing)
    {
        var values = new Dictionary<string, string?> { ["Endpoint"] = "https://api.example/v1", ["Model"] = "small", ["ApiKey"] = "any" };
        values.Remove(missing);

        var fault = Assert.Single(Configured.With([.. values.Select(pair => (Section + pair.Key, pair.Value))]).Faults);

        Assert.Equal(Section + missing, fault.Key);
    }

    [Fact]
    public void The_key_is_never_shown()
    {
        var reading = Configured.With((Section + "Endpoint", "https://api.example/v1"), (Section + "Model", "small"), (Section + "ApiKey", "two words of a secret"));

        Assert.DoesNotContain("of a secret", Assert.Single(reading.Faults).Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("of a secret", reading.Settings!.ToString(), StringComparison.Ordinal);
    }
}

using NewsMonitor.Alerts;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Web.Chat;

namespace NewsMonitor.Host.Tests.Configuration;

public sealed class MonitorSettingsTests
{
    [Fact]
    public void Without_any_key_the_defaults_hold()
    {
        var reading = Configured.With();

        Assert.Empty(reading.Faults);
        var settings = reading.Settings!;
        Assert.Equal($"Data Source={Path.GetFullPath("data/monitor.db")}", settings.Storage.ConnectionString, ignoreCase: true);
        Assert.Equal(TimeSpan.FromMinutes(10), settings.Feeds.Schedule.Interval);
        Assert.Equal(10 * 1024 * 1024, settings.Feeds.Fetching.MaxBytes);
        Assert.Equal("http://127.0.0.1:8080/", Assert.Single(settings.Web.Urls).ToString());
        Assert.Empty(settings.Feeds.Fetching.AllowedNetworks);
    }

    [Theory]
    [InlineData("Monitor:Feeds:Intervall", "10 min", "is no known key", "Feeds:Interval")]
    [InlineData("Monitor:Feeds:Interval:Minutes", "10", "is no known key", "Feeds:Interval")]
    [InlineData("Monitor:Feed", "x", "is no known key", "Web:Urls")]
    [InlineData("Monitor:Feeds:Interval", "ten minutes", "\"ten minutes\"", "10 min")]
    [InlineData("Monitor:Feeds:Interval", "10 s", "\"00:00:10\"", "Monitor:Feeds:MinInterval (00:01:00)")]
    [InlineData("Monitor:Feeds:Interval", "48 h", "\"2.00:00:00\"", "1.00:00:00")]
    [InlineData("Monitor:Feeds:Concurrency", "2000", "\"2000\"", "from 1 to 1024")]
    [InlineData("Monitor:Feeds:MaxBytes", "10 MegaByte", "\"10 MegaByte\"", "MiB")]
    [InlineData("Monitor:Feeds:AllowedNetworks:0", "10.0.0.0", "\"10.0.0.0\"", "CIDR")]
    [InlineData("Monitor:Storage:Provider", "Oracle", "\"Oracle\"", "Sqlite")]
    [InlineData("Monitor:Discord:Mode", "1", "\"1\"", "Http, Gateway")]
    [InlineData("Monitor:Discord:PublicKey", "xyz", "\"xyz\"", "64 hexadecimal digits")]
    [InlineData("Monitor:Web:Urls", "http://example.org", "\"http://example.org\"", "http://ADDRESS:PORT")]
    [InlineData("Monitor:Web:Urls", "http://0.0.0.0:8080", "AdminToken is not set", "loopback")]
    [InlineData("Monitor:Web:Urls", "http://[::]:8080", "AdminToken is not set", "loopback")]
    [InlineData("Monitor:Routes:0:Channel", "irc:news", "\"irc:news\"", "discord:CHANNEL")]
    [InlineData("Monitor:Routes:0:Colour", "red", "is no known key", "Channel")]
    [InlineData("Monitor:Watchlist:File", "no/such.yaml", "\"no/such.yaml\"", "looked for at")]
    public void A_bad_value_is_told_with_its_key_the_value_and_what_is_allowed(string key, string value, string told, string allowed)
    {
        List<(string, string?)> keys = [(key, value)];
        if (key.StartsWith("Monitor:Routes", StringComparison.Ordinal))
        {
            keys.Add(("Monitor:Routes:0:Topic", "*"));
        }

        if (key == "Monitor:Routes:0:Colour")
        {
            keys.Add(("Monitor:Routes:0:Channel", "web"));
        }

        var fault = Assert.Single(Configured.With([.. keys]).Faults);

        Assert.Equal(key == "Monitor:Feeds:AllowedNetworks:0" ? "Monitor:Feeds:AllowedNetworks" : key, fault.Key);
        Assert.Contains(told, fault.Sentence, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Monitor:Web:AdminToken", "short-secret")]
    [InlineData("Monitor:Slack:BotToken", "not-a-slack-secret")]
    [InlineData("Monitor:Storage:ConnectionString", "secret without any key")]
    public void A_secret_is_never_shown(string key, string value)
    {
        var faults = Configured.With((key, value)).Faults;

        Assert.Contains(faults, fault => fault.Key == key);
        Assert.DoesNotContain(faults, fault => fault.Sentence.Contains(value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_platform_with_a_token_needs_its_other_secrets()
    {
        var faults = Configured.With(("Monitor:Slack:BotToken", "xoxb-1"), ("Monitor:Discord:BotToken", "abc")).Faults;

        Assert.Equal(
            ["Monitor:Discord:ApplicationId", "Monitor:Discord:PublicKey", "Monitor:Slack:SigningSecret"], faults.Select(fault => fault.Key));
    }

    [Fact]
    public void A_mode_that_this_build_does_not_hold_is_refused_with_what_to_do()
    {
        var faults = Configured.With(
            ("Monitor:Discord:BotToken", "abc"), ("Monitor:Discord:ApplicationId", "1"), ("Monitor:Discord:Mode", "Gateway"),
            ("Monitor:Slack:BotToken", "xoxb-1"), ("Monitor:Slack:AppToken", "xapp-1"), ("Monitor:Slack:Mode", "Socket")).Faults;

        Assert.Equal(ChatSdks.ArePresent ? [] : ["Monitor:Discord:Mode", "Monitor:Slack:Mode"], faults.Select(fault => fault.Key));
        Assert.All(faults, fault => Assert.Contains("-p:ChatSdks=true", fault.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Socket_Mode_needs_a_token_of_its_own()
    {
        var faults = Configured.With(
            ("Monitor:Slack:BotToken", "xoxb-1"), ("Monitor:Slack:SigningSecret", "s"), ("Monitor:Slack:Mode", "Socket")).Faults;

        Assert.Contains(faults, fault => fault.Key == "Monitor:Slack:AppToken");
    }

    [Fact]
    public void With_an_admin_token_any_address_may_be_bound()
    {
        var reading = Configured.With(("Monitor:Web:Urls", "http://0.0.0.0:8080;http://[::1]:81"), ("Monitor:Web:AdminToken", "0123456789abcdef"));

        Assert.Empty(reading.Faults);
        Assert.Equal(2, reading.Settings!.Web.Urls.Count);
    }

    [Fact]
    public void Networks_may_be_one_text_and_routes_are_read_in_order()
    {
        var settings = Configured.With(
            ("Monitor:Feeds:AllowedNetworks", "127.0.0.0/8, fd00::/8"),
            ("Monitor:Routes:0:Topic", "S-300"),
            ("Monitor:Routes:0:Channel", "discord:123"),
            ("Monitor:Routes:1:Topic", "*"),
            ("Monitor:Routes:1:Channel", "web"),
            ("Monitor:Routes:1:Level", "Contradicts")).Settings!;

        Assert.Equal(2, settings.Feeds.Fetching.AllowedNetworks.Count);
        Assert.Equal(
            [new Route("S-300", ChannelAddress.TryParse("discord:123")!, AlertLevel.Confirms), new Route("*", ChannelAddress.Web, AlertLevel.Contradicts)],
            settings.Routes);
    }

    [Theory]
    [InlineData("10 min", 600)]
    [InlineData("20 s", 20)]
    [InlineData("20s", 20)]
    [InlineData("500 ms", 0.5)]
    [InlineData("1.5 h", 5400)]
    [InlineData("2 d", 172800)]
    [InlineData("00:10:00", 600)]
    public void Durations_are_read_as_people_write_them(string text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DurationText.TryParse(text));

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("-1 s")]
    [InlineData("10 minutes or so")]
    [InlineData("99999999 d")]
    [InlineData("١٠ s")]
    public void What_is_no_duration_is_refused(string text) => Assert.Null(DurationText.TryParse(text));

    [Theory]
    [InlineData("10 MiB", 10485760)]
    [InlineData("512KB", 512000)]
    [InlineData("0.5 GiB", 536870912)]
    [InlineData("9 GiB", int.MaxValue)]
    [InlineData("1024", 1024)]
    public void Sizes_are_read_as_people_write_them(string text, int bytes) => Assert.Equal(bytes, SizeText.TryParse(text));
}

namespace NewsMonitor.Host.Tests.Configuration;

public sealed class CommandSettingsTests
{
    private const string Section = "Monitor:Chat:";

    [Fact]
    public void Limits_and_time_are_read_and_the_others_stay()
    {
        var commands = Configured.With((Section + "MaxFeedsAWorkspace", "7"), (Section + "Timeout", "30 s")).Settings!.Commands;

        Assert.Equal(new Chat.ChatOptions { MaxFeedsAWorkspace = 7, Timeout = TimeSpan.FromSeconds(30) }, commands);
    }

    [Theory]
    [InlineData("MaxFeeds", "0", "from 1 to 100000")]
    [InlineData("MaxKeywordsAWorkspace", "many", "a whole number")]
    [InlineData("MaxCommandLength", "10", "from 100 to 10000")]
    [InlineData("ItemsTried", "20000", "from 0 to 10000")]
    [InlineData("Timeout", "16 min", "from 00:00:01 to 00:15:00")]
    [InlineData("MaxFeed", "5", "MaxFeeds")]
    public void A_bad_value_stops_the_start(string key, string value, string allowed)
    {
        var fault = Assert.Single(Configured.With((Section + key, value)).Faults);

        Assert.Equal(Section + key, fault.Key);
        Assert.Contains(allowed, fault.Sentence, StringComparison.Ordinal);
    }
}

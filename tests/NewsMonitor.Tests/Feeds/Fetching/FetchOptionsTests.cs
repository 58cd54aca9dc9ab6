using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds.Fetching;

public sealed class FetchOptionsTests
{
    public static TheoryData<FetchOptions, string> Wrong => new()
    {
        { new FetchOptions { Concurrency = 2000 }, "Monitor:Feeds:Concurrency is \"2000\"; it must be a number from 1 to 1024." },
        { new FetchOptions { PerHost = 17 }, "Monitor:Feeds:PerHost is \"17\"; it must be a number from 1 to 16." },
        { new FetchOptions { Concurrency = 1, PerHost = 2 }, "Monitor:Feeds:PerHost is \"2\"; it must be at most Monitor:Feeds:Concurrency, which is 1." },
        { new FetchOptions { Timeout = TimeSpan.Zero }, "Monitor:Feeds:Timeout is \"00:00:00\"; it must be a time from 00:00:00.1 to 00:10:00." },
        { new FetchOptions { MaxBytes = 1 }, "Monitor:Feeds:MaxBytes is \"1\"; it must be a number of bytes from 1024 to 268435456." },
        { new FetchOptions { MaxRedirects = -1 }, "Monitor:Feeds:MaxRedirects is \"-1\"; it must be a number from 0 to 20." },
        { new FetchOptions { AllowedNetworks = ["10.0.0.0/40"] }, "Monitor:Feeds:AllowedNetworks is \"10.0.0.0/40\"; it must be address ranges such as 10.0.0.0/8 or fd00::/8." },
    };

    [Fact]
    public void The_defaults_are_allowed() => Assert.Empty(new FetchOptions().Validate());

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_value_is_named_with_its_key_and_what_is_allowed(FetchOptions options, string sentence) =>
        Assert.Equal(sentence, Assert.Single(options.Validate()));
}

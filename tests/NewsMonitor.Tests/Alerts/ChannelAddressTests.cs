using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class ChannelAddressTests
{
    [Theory]
    [InlineData("web", "", null)]
    [InlineData("discord:41771983423143937", "41771983423143937", null)]
    [InlineData("slack:C123ABC456", "C123ABC456", null)]
    [InlineData("slack:C123ABC456/1700000000.000100", "C123ABC456", "1700000000.000100")]
    public void An_address_is_read_and_written_the_same(string text, string id, string? thread)
    {
        var address = ChannelAddress.TryParse(text)!;

        Assert.Equal((id, thread), (address.Id, address.Thread));
        Assert.Equal(text, address.ToString());
        Assert.Equal(address, ChannelAddress.TryParse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("web:")]
    [InlineData("web:1")]
    [InlineData("discord:")]
    [InlineData("discord:1/2")]
    [InlineData("slack:C1/")]
    [InlineData("slack:C1/1700000000")]
    [InlineData("slack:C1/1700000000.0001/2")]
    [InlineData("slack:../auth.test")]
    [InlineData("mail:someone")]
    public void What_is_no_address_is_none(string text) => Assert.Null(ChannelAddress.TryParse(text));
}

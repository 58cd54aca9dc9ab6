using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Mon, 18 Jul 2016 10:30:00 +0300", "2016-07-18T10:30:00+03:00")]
    [InlineData("18 Jul 16 10:30 GMT", "2016-07-18T10:30:00+00:00")]
    [InlineData("Monday, 18-Jul-16 10:30:00 EST", "2016-07-18T10:30:00-05:00")]
    [InlineData("Mon,18 Jul 2016 10:30:00 UTC+02:00", "2016-07-18T10:30:00+02:00")]
    [InlineData("Mon, 18 July 2016 10:30:00 -05:00 (Central)", "2016-07-18T10:30:00-05:00")]
    [InlineData("Mon Jul 18 10:30:00 2016", "2016-07-18T10:30:00+00:00")]
    [InlineData("Mon Jul 18 10:30:00 PDT 2016", "2016-07-18T10:30:00-07:00")]
    [InlineData("Jul 18, 2016 9:05 PM", "2016-07-18T21:05:00+00:00")]
    [InlineData("July 2016", "2016-07-01T00:00:00+00:00")]
    [InlineData("Thu, 01 Jan 98 24:00:00 GMT", "1998-01-02T00:00:00+00:00")]
    [InlineData("Sat, 31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59.999+00:00")]
    [InlineData("mar, 22 nov 2016 08:00:00 +0100", "2016-11-22T08:00:00+01:00")]
    [InlineData("Mo, 18 März 2019 08:00 MEZ", "2019-03-18T08:00:00+01:00")]
    [InlineData("Пн, 18 июля 2016 10:30:00 MSK", "2016-07-18T10:30:00+03:00")]
    [InlineData("18 Temmuz 2016 10:30", "2016-07-18T10:30:00+00:00")]
    [InlineData("١٨ يوليو ٢٠١٦ ١٠:٣٠", "2016-07-18T10:30:00+00:00")]
    [InlineData("2016年7月18日 10:30:00", "2016-07-18T10:30:00+00:00")]
    [InlineData("18.07.2016 10:30", "2016-07-18T10:30:00+00:00")]
    [InlineData("07/18/2016 10:30:00", "2016-07-18T10:30:00+00:00")]
    [InlineData("18/07/2016", "2016-07-18T00:00:00+00:00")]
    [InlineData("2016-07-18T10:30:00Z", "2016-07-18T10:30:00+00:00")]
    [InlineData("2016-07-18T10:30:00.25+03:30", "2016-07-18T10:30:00.25+03:30")]
    [InlineData("2016-07-18 10:30:00 +0200", "2016-07-18T10:30:00+02:00")]
    [InlineData("2016-07-18 10:30 EST", "2016-07-18T10:30:00-05:00")]
    [InlineData("20160718T103000Z", "2016-07-18T10:30:00+00:00")]
    [InlineData("20160718", "2016-07-18T00:00:00+00:00")]
    [InlineData("2016-07", "2016-07-01T00:00:00+00:00")]
    [InlineData("2016", "2016-01-01T00:00:00+00:00")]
    [InlineData("2016-200", "2016-07-18T00:00:00+00:00")]
    [InlineData("2016-W29-1", "2016-07-18T00:00:00+00:00")]
    public void A_date_is_read_as_meant(string written, string meant) =>
        Assert.Equal(DateTimeOffset.Parse(meant), FeedDate.Parse(written));

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("30 Feb 2016 10:00 GMT")]
    [InlineData("2016-13-01")]
    [InlineData("2016-02-30T00:00:00Z")]
    [InlineData("18 Jul 2016 25:00:00 GMT")]
    [InlineData("18 Jul 2016 10:00:00 +9900")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("9999-12-31T24:00:00-14:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("99999999999999999999")]
    public void An_impossible_date_is_none(string written) => Assert.Null(FeedDate.Parse(written));

    [Fact]
    public void No_text_is_too_odd_to_be_refused_in_peace()
    {
        const string Alphabet = "0123456789 :-+/.,TZWJanMayGMTpm(年月日٣Ⅷ\ud800";
        var random = new Random(20160718);
        for (var round = 0; round < 50_000; round++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(40)));
            var date = FeedDate.Parse(text);
            Assert.True(date is null || date.Value.UtcTicks >= 0);
        }
    }
}

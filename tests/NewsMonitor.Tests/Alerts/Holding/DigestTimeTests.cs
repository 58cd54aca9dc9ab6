using System.Globalization;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Tests.Alerts.Holding;

public sealed class DigestTimeTests
{
    [Theory]
    [InlineData("daily", "2019-06-01T08:00Z", "2019-06-01T08:00Z")]
    [InlineData("daily", "2019-06-01T07:59Z", "2019-05-31T08:00Z")]
    [InlineData("daily 8:00 Europe/Berlin", "2019-06-01T07:59Z", "2019-06-01T06:00Z")]
    [InlineData("daily 23:30 Asia/Tokyo", "2019-06-01T14:29Z", "2019-05-31T14:30Z")]
    [InlineData("weekly", "2019-06-03T08:00Z", "2019-06-03T08:00Z")]
    [InlineData("weekly", "2019-06-03T07:59Z", "2019-05-27T08:00Z")]
    [InlineData("weekly", "2019-06-02T23:59Z", "2019-05-27T08:00Z")]
    [InlineData("daily 02:30 America/New_York", "2019-03-10T12:00Z", "2019-03-10T07:00Z")]
    [InlineData("daily 01:30 America/New_York", "2019-11-03T06:30Z", "2019-11-03T05:30Z")]
    public void A_digest_comes_once_at_its_time_of_day_whatever_the_clocks_do(string digest, string moment, string latest) =>
        Assert.Equal(Time(latest), DigestTime.Read(digest).Time!.LatestBefore(Time(moment), TimeZoneInfo.Utc));

    [Theory]
    [InlineData("")]
    [InlineData("hourly")]
    [InlineData("0")]
    [InlineData("daily noon")]
    [InlineData("daily 24:00")]
    [InlineData("daily 08:00 Atlantis")]
    [InlineData("daily 08:00 UTC please")]
    public void What_cannot_be_read_is_said_in_a_sentence(string text)
    {
        var (time, problem) = DigestTime.Read(text);

        Assert.Null(time);
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("DAILY", "daily 08:00")]
    [InlineData("weekly 9:15 europe/moscow", "weekly 09:15 Europe/Moscow")]
    public void What_is_read_is_written_one_way(string text, string written) => Assert.Equal(written, DigestTime.Read(text).Time!.ToString());

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

using System.Globalization;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Tests.Alerts.Holding;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("22:00-07:00 Europe/Berlin", "2019-06-01T19:59Z", null)]
    [InlineData("22:00-07:00 Europe/Berlin", "2019-06-01T20:00Z", "2019-06-02T05:00Z")]
    [InlineData("22:00-07:00 Europe/Berlin", "2019-06-02T04:59Z", "2019-06-02T05:00Z")]
    [InlineData("22:00-07:00 Europe/Berlin", "2019-06-02T05:00Z", null)]
    [InlineData("12:00-13:00 UTC", "2019-06-01T12:30Z", "2019-06-01T13:00Z")]
    [InlineData("0:00-6:30 Asia/Kolkata", "2019-06-01T00:59Z", "2019-06-01T01:00Z")]
    public void Quiet_is_by_the_zones_own_clock(string hours, string moment, string? end) => AssertEnd(hours, moment, end);

    // New York, 10 March 2019: the clock goes from 2:00 to 3:00, at 07:00 UTC.
    [Theory]
    [InlineData("02:30-06:00 America/New_York", "2019-03-10T06:59Z", null)]
    [InlineData("02:30-06:00 America/New_York", "2019-03-10T07:00Z", "2019-03-10T10:00Z")]
    [InlineData("23:00-02:30 America/New_York", "2019-03-10T06:59Z", "2019-03-10T07:00Z")]
    [InlineData("23:00-02:30 America/New_York", "2019-03-10T07:00Z", null)]
    [InlineData("02:10-02:50 America/New_York", "2019-03-10T07:00Z", null)]
    [InlineData("22:00-07:00 America/New_York", "2019-03-10T10:59Z", "2019-03-10T11:00Z")]
    public void A_time_in_the_hour_that_is_skipped_stands_for_the_end_of_the_gap(string hours, string moment, string? end) => AssertEnd(hours, moment, end);

    // New York, 3 November 2019: 1:00 to 2:00 comes twice, from 05:00 and from 06:00 UTC.
    [Theory]
    [InlineData("01:30-06:00 America/New_York", "2019-11-03T05:29Z", null)]
    [InlineData("01:30-06:00 America/New_York", "2019-11-03T05:30Z", "2019-11-03T11:00Z")]
    [InlineData("22:00-01:30 America/New_York", "2019-11-03T05:45Z", "2019-11-03T06:30Z")]
    [InlineData("22:00-01:30 America/New_York", "2019-11-03T06:29Z", "2019-11-03T06:30Z")]
    [InlineData("22:00-01:30 America/New_York", "2019-11-03T06:30Z", null)]
    public void A_time_in_the_hour_that_comes_twice_begins_at_the_first_and_ends_at_the_second(string hours, string moment, string? end) => AssertEnd(hours, moment, end);

    [Theory]
    [InlineData("")]
    [InlineData("22:00")]
    [InlineData("22:00-07:00")]
    [InlineData("22-7 Europe/Berlin")]
    [InlineData("25:00-07:00 Europe/Berlin")]
    [InlineData("22:00-22:00 Europe/Berlin")]
    [InlineData("22:00-07:00 Europe/Atlantis")]
    [InlineData("22:00-07:00 ../../etc/passwd")]
    [InlineData("22:00-07:00 Europe/Berlin now")]
    public void What_cannot_be_read_is_said_in_a_sentence(string text)
    {
        var (hours, problem) = QuietHours.Read(text);

        Assert.Null(hours);
        Assert.EndsWith(problem, problem.Trim());
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("7:05-22:00 europe/berlin", "07:05-22:00 Europe/Berlin")]
    [InlineData("22:00–07:00  UTC", "22:00-07:00 UTC")]
    public void What_is_read_is_written_one_way(string text, string written) => Assert.Equal(written, QuietHours.Read(text).Hours!.ToString());

    private static void AssertEnd(string hours, string moment, string? end) =>
        Assert.Equal(end is null ? null : Time(end), QuietHours.Read(hours).Hours!.EndAfter(Time(moment)));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Tests.Alerts;

public sealed class EchoLineTests
{
    [Theory]
    [InlineData("A/Bloomberg", "Also carried by A, from Bloomberg.")]
    [InlineData("A/Bloomberg B/Bloomberg", "Also carried by 2 outlets, both from Bloomberg.")]
    [InlineData("A/Bloomberg B/Bloomberg C/bloomberg D/Bloomberg", "Also carried by 4 outlets, all from Bloomberg.")]
    [InlineData("A/Bloomberg B/Reuters C/Reuters", "Also carried by 3 outlets, from 2 origins: Bloomberg; Reuters.")]
    [InlineData("A/Bloomberg B/Reuters C/TASS", "Also carried by 3 outlets, from 3 origins, among them Bloomberg; Reuters.")]
    public void The_line_tells_how_many_carried_it_and_from_whom(string echoes, string line) =>
        Assert.Equal(line, EchoLine.Of(echoes.Split(' ').Select(Echo).ToList()));

    [Fact]
    public void A_report_that_nobody_carried_has_no_line() => Assert.Null(EchoLine.Of([]));

    private static AlertEcho Echo(string text) => new(text.Split('/')[0], text.Split('/')[1], Newsroom.Start, null);
}

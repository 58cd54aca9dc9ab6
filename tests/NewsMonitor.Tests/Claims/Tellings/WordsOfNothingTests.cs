using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims.Tellings;

/// <summary>Words that look like an event or a name and are none.</summary>
public sealed class WordsOfNothingTests
{
    [Theory]
    [InlineData("In March 2020 Boeing resumed deliveries of the 737 MAX.", "protest")]
    [InlineData("Boeing resumed deliveries of the 737 MAX in early 2020.", "speed-up")]
    public void A_month_and_a_part_of_a_year_are_no_event(string sentence, string step)
    {
        Assert.DoesNotContain(Pairs.Telling(sentence).Happenings, happening => happening.Step == step);
    }

    [Fact]
    public void None_is_nobodys_name()
    {
        Assert.DoesNotContain(Pairs.Telling("None of the aircraft has reached Boeing since the strike ended.").Names, name => name.Id == "none");
    }
}

using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims.Tellings;

/// <summary>What a sentence on any subject is read to name, to say happens, and to count.</summary>
public sealed class TellingTests
{
    [Theory]
    [InlineData("Zorbank Group has filed for bankruptcy.", "zorbank group")]
    [InlineData("The airline ordered jets from Quellix.", "quellix")]
    [InlineData("Regulators in Delhi fined the retailer Quellix for selling faulty batteries.", "quellix")]
    [InlineData("Two long-range jets were ordered this week by American Zorb Airlines after months of talks.", "american zorb airlines")]
    public void What_no_list_knows_is_named_by_its_capitals(string text, string id)
    {
        Assert.Contains(new NamedThing(id, NameKind.Other), Pairs.Telling(text).Names);
    }

    [Fact]
    public void A_state_a_system_and_an_office_are_named_as_the_lists_have_them()
    {
        var names = Pairs.Telling("The White House has approved the sale of Su-35 jets to Cairo.").Names;

        Assert.Contains(new NamedThing("us", NameKind.Country), names.Select(name => name with { Id = name.Id is "usa" ? "us" : name.Id }));
        Assert.Contains(new NamedThing("su-35", NameKind.System), names);
        Assert.Contains(new NamedThing("egypt", NameKind.Country), names);
    }

    [Fact]
    public void Who_speaks_is_not_what_is_spoken_of()
    {
        var telling = Pairs.Telling("Embraer has cancelled its order, Flipkart said.");

        Assert.Contains(telling.Names, name => name.Id == "embraer");
        Assert.DoesNotContain(telling.Names, name => name.Id == "flipkart");
        Assert.Contains(telling.Speakers, name => name.Id == "flipkart");
    }

    [Theory]
    [InlineData("Turnout in the runoff rose, a Cairo polling institute wrote on its website.", "institute")]
    [InlineData("Turnout in Cairo's runoff rose, according to a harbour pilot.", "pilot")]
    [InlineData("Turnout in Cairo's runoff rose, the statistics office told lawmakers in a letter.", "statistics")]
    public void The_words_that_tell_who_says_it_are_not_what_is_said(string text, string word)
    {
        var words = Pairs.Telling(text).Words;

        Assert.Contains("runoff", words);
        Assert.DoesNotContain(word, words);
    }

    [Fact]
    public void What_follows_a_verb_of_speech_is_what_is_said()
    {
        Assert.Contains("bridge", Pairs.Telling("In the north, engineers said the bridge near Kigali was repaired.").Words);
    }

    [Fact]
    public void A_month_and_a_day_are_no_names()
    {
        Assert.Equal(["zorbank group"], Pairs.Telling("The troubled lender Zorbank Group filed papers for bankruptcy protection on Monday, long expected since November.").Names.Select(name => name.Id));
    }

    [Theory]
    [InlineData("Embraer has received no order.", "order", Polarity.Denied)]
    [InlineData("An order was placed by Embraer.", "order", Polarity.Affirmed)]
    [InlineData("Embraer suspended the delivery of the jets.", "deliver", Polarity.Denied)]
    [InlineData("Embraer has not suspended the delivery of the jets.", "suspend", Polarity.Denied)]
    [InlineData("The deal with Embraer was not approved.", "approve", Polarity.Denied)]
    [InlineData("The aircraft of Embraer remain grounded.", "ground", Polarity.Affirmed)]
    public void What_happens_is_read_with_what_turns_it(string text, string step, Polarity polarity)
    {
        Assert.Contains((step, polarity), Pairs.Telling(text).Happenings.Select(happening => (happening.Step, happening.Polarity)));
    }

    [Theory]
    [InlineData("Embraer has a contract to deliver jets.", "deliver")]
    [InlineData("Embraer met officials in order to sell jets.", "sell")]
    [InlineData("Embraer spoke of plans to buy a factory.", "acquire")]
    public void What_an_infinitive_only_speaks_of_does_not_happen(string text, string step)
    {
        Assert.DoesNotContain(Pairs.Telling(text).Happenings, happening => happening is { Modality: Modality.Certain } && happening.Step == step);
    }

    [Theory]
    [InlineData("Embraer will deliver the jets.", Modality.Planned)]
    [InlineData("Embraer may deliver the jets.", Modality.Possible)]
    [InlineData("Embraer delivered the jets.", Modality.Certain)]
    public void How_surely_it_happens_is_kept(string text, Modality modality)
    {
        Assert.Equal(modality, Assert.Single(Pairs.Telling(text).Happenings, happening => happening.Step == "deliver").Modality);
    }

    [Theory]
    [InlineData("Embraer won a contract worth $570 million.", "price", "usd", 570_000_000)]
    [InlineData("Embraer was fined $20 million.", "fine", "usd", 20_000_000)]
    [InlineData("Embraer builds 42 airliners a month.", "a month", "airliner", 42)]
    [InlineData("Embraer fired twelve hundred workers.", "count", "worker", 1200)]
    [InlineData("Shares of Embraer fell by 12 percent.", "share", "%", 12)]
    [InlineData("The crash of the Embraer jet killed 157 people.", "count", "people", 157)]
    public void A_figure_is_read_with_what_it_counts(string text, string role, string unit, int stated)
    {
        Assert.Contains((role, unit, (decimal)stated), Pairs.Telling(text).Figures.Select(figure => (figure.Role, figure.Unit, figure.Stated)));
    }

    [Fact]
    public void What_is_said_to_be_about_so_much_leaves_room()
    {
        var exact = Assert.Single(Pairs.Telling("Embraer fired 120 workers.").Figures);
        var rough = Assert.Single(Pairs.Telling("Embraer fired about 120 workers.").Figures);
        var most = Assert.Single(Pairs.Telling("Embraer fired up to 120 workers.").Figures);

        Assert.True(rough.Low < exact.Low && rough.High > exact.High);
        Assert.True(most.Low < exact.Low && most.High <= exact.High);
    }

    [Fact]
    public void A_year_and_a_stretch_of_time_are_no_counts()
    {
        Assert.Empty(Pairs.Telling("Embraer delivered the jets in 2019 after 12 years.").Figures);
    }

    [Theory]
    [InlineData("Embraer will deliver the jets in the second half of 2021.", "2021-07-01", "2021-12-31")]
    [InlineData("Embraer delivered the jets in the first quarter of 2018.", "2018-01-01", "2018-03-31")]
    [InlineData("Embraer delivered the jets in early May.", "2019-05-01", "2019-05-11")]
    [InlineData("Embraer will deliver the jets next month.", "2019-06-01", "2019-06-30")]
    [InlineData("Embraer delivered the jets last week.", "2019-05-20", "2019-05-26")]
    public void A_time_is_resolved_against_the_day_of_publication(string text, string from, string to)
    {
        var time = Assert.Single(Pairs.Telling(text, "2019-05-31").Happenings, happening => happening.Step == "deliver").Time;

        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to), true), (time.From!.Value, time.To!.Value, time.Stated));
    }

    [Fact]
    public void By_a_month_with_a_plan_ends_with_that_month_ahead()
    {
        var time = Assert.Single(Pairs.Telling("Embraer will deliver the jets by August.", "2019-05-31").Happenings, happening => happening.Step == "deliver").Time;

        Assert.Equal((true, new DateOnly(2019, 8, 31)), (time.Stated, time.To!.Value));
    }
}

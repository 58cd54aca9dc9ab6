using NewsMonitor.Ledger;

namespace NewsMonitor.Storage.Tests;

public abstract partial class StoreSuite
{
    [Fact]
    public async Task Sentences_with_all_the_words_come_first_however_many_came_since()
    {
        await store.TakeAsync(Sample.Item("old"), ["Turbines of batch 777 were delivered."]);
        await store.TakeAsync(Sample.Item("new", day: 1), [.. Enumerable.Range(1_000, 400).Select(batch => $"Turbines of batch {batch} were delivered.")]);

        Assert.Equal("Turbines of batch 777 were delivered.", (await NearestAsync(3, "turbines", "batch", "777", "delivered"))[0]);
        Assert.Equal("Turbines of batch 777 were delivered.", (await NearestAsync(3, "turbines", "batch", "777", "rubbish"))[0]);
    }

    [Fact]
    public async Task Then_come_those_with_the_rarest_words_together_and_then_those_with_fewer()
    {
        await store.TakeAsync(Sample.Item("a"), ["Moscow rebuffed Tehran.", "Tehran paid Moscow.", "Tehran rebuffed Ankara.", "Nobody said a word."]);
        await store.TakeAsync(Sample.Item("b", day: 1), [.. Enumerable.Range(1, 20).Select(day => $"Moscow and Tehran talked on day {day}.")]);

        Assert.Equal(
            ["Moscow rebuffed Tehran.", "Tehran rebuffed Ankara.", "Moscow and Tehran talked on day 20."],
            await NearestAsync(3, "Moscow", "Tehran", "rebuffed"));
        Assert.Equal(23, (await NearestAsync(50, "Moscow", "Tehran", "rebuffed")).Count);
    }

    [Fact]
    public async Task Words_that_never_meet_are_each_looked_for()
    {
        await store.TakeAsync(Sample.Item("a"), ["Oslo froze.", "Ankara paid."]);

        Assert.Equal(["Ankara paid.", "Oslo froze."], (await NearestAsync(5, "oslo", "ankara", "absent")).Order());
    }

    [Fact]
    public async Task A_rare_word_of_many_brings_its_sentences_and_a_common_one_alone_brings_none()
    {
        await store.TakeAsync(Sample.Item("a"), ["Riyadh froze.", .. Enumerable.Range(1, 150).Select(day => $"Oslo froze on day {day}.")]);

        Assert.Equal(["Riyadh froze."], await NearestAsync(5, "oslo", "ankara", "moscow", "tehran", "riyadh", "paris"));
    }

    [Fact]
    public async Task Several_common_words_together_come_before_fewer()
    {
        await store.TakeAsync(Sample.Item("a"), ["Moscow paid Tehran on time.", .. Enumerable.Range(1, 150).SelectMany(day => (string[])[$"Moscow paid on day {day}.", $"Tehran waited till day {day}."])]);

        Assert.Equal(["Moscow paid Tehran on time.", "Moscow paid on day 150."], await NearestAsync(2, "moscow", "tehran", "paid", "nowhere"));
    }

    [Fact]
    public async Task A_claim_that_is_often_repeated_leaves_room_for_others()
    {
        await store.TakeAsync(Sample.Item("other"), ["Moscow rebuffed Ankara."]);
        await store.TakeAsync(Sample.Item("a"), ["Moscow refused."]);
        for (var day = 1; day <= 9; day++)
        {
            await store.TakeRelatedAsync(Sample.Item($"echo{day}", day: day), $"Moscow rebuffed it on day {day}.", RelationLabel.Echoes);
        }

        Assert.Equal(5, (await NearestAsync(5, "moscow", "rebuffed")).Count);
        Assert.Contains("Moscow rebuffed Ankara.", await NearestAsync(5, "moscow", "rebuffed"));
    }

    [Fact]
    public async Task The_nearest_sentences_are_looked_for_whatever_the_topics_are_called()
    {
        await store.TakeAsync(Sample.Item("a"), ["Nothing of the sort."], topics: ["Iran"]);
        await store.TakeAsync(Sample.Item("b"), ["It was sent to Iran."]);

        Assert.Equal(["It was sent to Iran."], await NearestAsync(5, "iran"));
    }

    [Theory]
    [InlineData("\"\"\" OR *")]
    [InlineData("quote:secret NEAR(a b, 3)")]
    [InlineData("'; DROP TABLE claim; --")]
    [InlineData("nul\0nul \"")]
    [InlineData("\ud800 \udfff")]
    [InlineData("")]
    public async Task Hostile_words_have_nothing_near_and_harm_nothing(string words)
    {
        await store.TakeAsync(Sample.Item("a"), ["Only this is told."]);

        Assert.Empty(await NearestAsync(5, words.Split(' ')));
        Assert.Empty(await NearestAsync(5));
        Assert.Single(await NearestAsync(5, "told"));
    }

    private async Task<IReadOnlyList<string>> NearestAsync(int most, params string[] words) =>
        [.. (await store.Ledger.NearestAsync(words, most, None)).Select(appearance => appearance.Appearance.Quote.Text)];
}

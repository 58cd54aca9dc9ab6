using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Tests.Chat;

public sealed class NamedCommandTests : IAsyncLifetime
{
    private ChatScene scene = null!;

    public async Task InitializeAsync() => scene = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await scene.DisposeAsync();

    [Fact]
    public async Task An_options_value_is_taken_as_it_is_spaces_and_quotation_marks_included()
    {
        Assert.Contains("Russia arms has the keyword “the \"Tor\" system”", await ReadAsync("keyword", "add", ("term", "the \"Tor\" system"), ("topic", "Russia arms")));
        Assert.StartsWith("New topic Air defence 2024 with", await ReadAsync("keyword", "add", ("topic", "Air defence 2024"), ("term", "Patriot")));
        Assert.Contains("claims on disputed 7d 3 ", await ReadAsync("claims", null, ("topic", "disputed 7d 3")));
    }

    [Fact]
    public async Task Options_mean_what_they_are_named()
    {
        Assert.StartsWith("No disputed claims on S-400 since 31 May 2019", await ReadAsync("claims", null, ("since", "2019-05-31"), ("status", "disputed"), ("topic", "S-400")));
        Assert.StartsWith("This channel gets Russia arms now: supersedes and higher.", await ReadAsync("route", "add", ("level", "supersedes"), ("topic", "russia arms")));
    }

    [Theory]
    [InlineData("yesterday", "yesterday is no since")]
    [InlineData("2019-02-30", "2019-02-30 is no day of the calendar")]
    public async Task A_date_that_is_none_is_no_search_word(string since, string said) =>
        Assert.Contains(said, await ReadAsync("claims", null, ("topic", "S-400"), ("since", since)));

    [Fact]
    public async Task What_is_missing_or_unknown_is_said_with_the_right_form()
    {
        Assert.Equal("TERM is missing.\n  Right form: /keyword add TOPIC TERM", await ReadAsync("keyword", "add", ("topic", "Iran")));
        Assert.Equal("TOPIC is missing.\n  Right form: /claims TOPIC [status] [since] [page]", await ReadAsync("claims", null, ("status", "disputed")));
        Assert.StartsWith("/claim has no option colour.", await ReadAsync("claim", null, ("number", "1"), ("colour", "red")));
        Assert.StartsWith("There is no subcommand /feed ad. Did you mean /feed add?", await ReadAsync("feed", "ad"));
        Assert.StartsWith("There is no command /fed.", await ReadAsync("fed", null));
    }

    [Fact]
    public async Task Topics_feeds_and_zones_are_suggested_those_that_begin_so_first()
    {
        await scene.AddFeedAsync("Moscow Times");
        await scene.AddFeedAsync("Times of Israel");

        Assert.Equal(["Times of Israel", "Moscow Times"], await SuggestAsync("feed", "remove", "name", "times"));
        Assert.Equal(["Iran", "Russia arms", "S-400"], await SuggestAsync("route", "add", "topic", ""));
        Assert.Equal(["Iran"], await SuggestAsync("claims", null, "topic", "ira"));
        Assert.Empty(await SuggestAsync("route", "add", "level", ""));
        Assert.Empty(await SuggestAsync("nothing", "of", "this", "kind"));
    }

    [Fact]
    public void Every_form_fits_what_discord_registers() => Assert.All(scene.Handler.Forms, form =>
    {
        Assert.InRange(form.Summary.Length, 1, 100);
        Assert.Matches("^[a-z]{1,32}$", form.Name);
        Assert.All(form.Options, option =>
        {
            Assert.Matches("^[a-z]{1,32}$", option.Name);
            Assert.InRange(option.Summary.Length, 1, 100);
            Assert.True(option.Choices is not { Count: > 25 });
        });
        // Required options stand before the others.
        Assert.Equal(form.Options.OrderByDescending(option => option.Required).Select(option => option.Name), form.Options.Select(option => option.Name));
    });

    [Fact]
    public async Task A_page_is_turned_by_a_button_and_a_button_changes_nothing()
    {
        for (var number = 1; number <= 20; number++)
        {
            await scene.AddFeedAsync($"Feed {number}");
        }

        var first = await scene.AskAsync("/feed list");
        var next = Assert.Single(first.Buttons);
        var second = await PressAsync(next.Press);

        Assert.Equal(("Next", "page:/feed list 2"), (next.Label, next.Press));
        Assert.Equal(2, second.Page!.Number);
        Assert.Equal(["Previous"], second.Buttons.Select(button => button.Label));
        Assert.True((await PressAsync("page:/feed remove 1")).IsError);
        Assert.Equal(20, (await scene.News.Store.Feeds.ListAsync(default)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("alert")]
    [InlineData("alert:x:right")]
    [InlineData("nothing:1")]
    public async Task A_button_that_nobody_knows_is_answered_with_a_sentence(string id)
    {
        var reply = await PressAsync(id);

        Assert.True(reply.IsError && reply.ForAskerAlone);
        Assert.StartsWith("That button is of an older version", reply.Title);
    }

    private Task<Reply> PressAsync(string id) =>
        scene.Handler.PressAsync(new Press(id, new Caller("discord:anna", MayChange: true), scene.Channel), default);

    private async Task<string> ReadAsync(string name, string? subcommand, params (string Name, string Value)[] options) =>
        string.Join('\n', ReplyText.Lines(await scene.Handler.HandleAsync(
            CommandRequest.Named(name, subcommand, options.ToDictionary(option => option.Name, option => option.Value), new Caller("discord:anna", MayChange: true), scene.Channel), default)));

    private async Task<IReadOnlyList<string>> SuggestAsync(string name, string? subcommand, string option, string typed) =>
        [.. (await scene.Handler.SuggestAsync(name, subcommand, option, typed, default)).Select(suggestion => suggestion.Text)];
}

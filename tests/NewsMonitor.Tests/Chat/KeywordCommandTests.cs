using NewsMonitor.Chat;
using NewsMonitor.Tests.Alerts;

namespace NewsMonitor.Tests.Chat;

public sealed class KeywordCommandTests : IAsyncLifetime
{
    private ChatScene chat = null!;

    public async Task InitializeAsync() => chat = await ChatScene.OpenAsync();

    public async Task DisposeAsync() => await chat.DisposeAsync();

    [Fact]
    public async Task The_topics_are_listed_with_the_terms_of_the_file_and_those_added()
    {
        await chat.AskAsync("/keyword add s-400 С-400");
        await chat.AskAsync("/keyword add \"Russia arms\" Oreshnik");
        await chat.AskAsync("/keyword add Drones Shahed");

        Assert.Equal(
            """
            4 topics

            S-400
              S-400, Triumf
              added in chat: С-400 (by discord:anna)

            Iran
              Iran, Tehran

            Russia arms
              Russia — together with — missile, tank
              added in chat: Oreshnik (by discord:anna)

            Drones
              added in chat: Shahed (by discord:anna)
            """,
            await chat.ReadAsync("/keyword list"));
    }

    [Fact]
    public async Task With_no_topics_yet_the_list_says_how_to_make_one()
    {
        await using var empty = await ChatScene.OpenAsync(topics: []);

        Assert.Equal("No topics yet.\n  /keyword add TOPIC TERM makes one.", await empty.ReadAsync("/keyword list"));
    }

    [Fact]
    public async Task A_new_keyword_tells_how_many_recent_items_it_would_have_matched()
    {
        foreach (var title in new[] { "Shahed drones over the Gulf", "Talks in Vienna", "More SHAHED drones" })
        {
            await chat.News.PublishAsync(chat.News.Article("Outlet") with { Title = title });
        }

        Assert.Equal(
            """
            New topic Drones with the keyword “Shahed drones”.
              It would have matched 2 of the 3 most recent items.
              · More SHAHED drones (Outlet)
              · Shahed drones over the Gulf (Outlet)
              No channel gets this topic yet: /route add Drones
            """,
            await chat.ReadAsync("/keyword add Drones Shahed drones"));
        Assert.Equal("keyword \"Shahed drones\" of Drones: none -> added", await chat.LastChangeAsync());
    }

    [Theory]
    [InlineData("/keyword add russia arms Iskander M", "Russia arms has the keyword “Iskander M” now.")]
    [InlineData("/keyword add “Russia arms” Iskander M", "Russia arms has the keyword “Iskander M” now.")]
    [InlineData("/keyword add Russia tourism", "New topic Russia with the keyword “tourism”.")]
    [InlineData("/keyword add \"North Korea\" Hwasong", "New topic North Korea with the keyword “Hwasong”.")]
    public async Task A_topic_of_several_words_needs_quotation_marks_only_while_it_is_new(string typed, string title) =>
        Assert.Equal(title, (await chat.AskAsync(typed)).Title);

    [Theory]
    [InlineData("/keyword add", "Which term for which topic? A topic of several words goes in quotation marks.")]
    [InlineData("/keyword add Iran", "Which term for which topic? A topic of several words goes in quotation marks.")]
    [InlineData("/keyword add Russia arms", "Which term? It stands after the topic.")]
    [InlineData("/keyword add * bomb", "* stands for every topic and cannot be one.")]
    [InlineData("/keyword add Iran ---", "“---” has no letter or digit to look for.")]
    [InlineData("/keyword add Iran {long}", "A term has at most 100 characters.")]
    [InlineData("/keyword add {long} bomb", "A topic's name has at most 60 characters.")]
    [InlineData("/keyword add Iran TEHRAN", "Iran has the keyword “TEHRAN” already.")]
    [InlineData("/keyword remove Iran", "Which term of which topic? /keyword list shows them.")]
    [InlineData("/keyword remove Irn Tehran", "There is no topic Irn. Did you mean Iran?")]
    [InlineData("/keyword remove Iran bomb", "Iran has no keyword “bomb”. /keyword list shows them.")]
    [InlineData("/keyword remove Iran tehran", "“tehran” stands in the watchlist file and is taken out there.")]
    public async Task What_cannot_be_done_is_told_and_changes_nothing(string typed, string sentence)
    {
        var reply = await chat.AskAsync(typed.Replace("{long}", new string('x', 101)));

        Assert.Equal((true, sentence), (reply.IsError, reply.Title));
        Assert.Empty(await chat.News.Store.Keywords.ListAsync(default));
        Assert.Empty(await chat.LastChangeAsync());
    }

    [Fact]
    public async Task A_keyword_added_in_chat_can_be_removed_in_chat()
    {
        await chat.AskAsync("/keyword add Drones Shahed");

        Assert.Equal("Drones has the keyword “shahed” already.", (await chat.AskAsync("/keyword add drones shahed")).Title);
        Assert.Equal("Drones no longer has the keyword “shahed”.", (await chat.AskAsync("/keyword remove drones shahed")).Title);
        Assert.Equal("3 topics", (await chat.AskAsync("/keyword list")).Title);
        Assert.Equal("keyword \"shahed\" of Drones: there -> none", await chat.LastChangeAsync());
    }

    [Fact]
    public async Task There_is_a_limit_on_keywords()
    {
        await using var small = await ChatScene.OpenAsync(new ChatOptions { MaxKeywords = 1 });
        await small.AskAsync("/keyword add Drones Shahed");

        Assert.Equal("There are 1 keywords already, as many as allowed; /keyword remove makes room.", (await small.AskAsync("/keyword add Drones Orlan")).Title);
    }

    [Fact]
    public async Task A_topic_that_a_route_covers_is_not_called_unrouted()
    {
        await chat.AskAsync("/route add * new");

        Assert.DoesNotContain("No channel", await chat.ReadAsync("/keyword add Drones Shahed"));
        Assert.Contains("There are no items yet to try it on.", await chat.ReadAsync("/keyword add Drones Orlan"));
    }
}

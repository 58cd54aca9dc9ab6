using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Parsing;
using NewsMonitor.Items;

namespace NewsMonitor.Tests.Items;

public sealed class ItemIdentityTests
{
    private static readonly Feed One = new() { Id = 1, Address = new Uri("https://one.example/feed"), Name = "One" };
    private static readonly Feed Two = new() { Id = 2, Address = new Uri("https://two.example/feed"), Name = "Two" };

    [Fact]
    public void An_entry_is_known_by_its_link_and_its_id() =>
        Assert.Equal(["link:https://one.example/a", "feed:1:id:42"], Keys(One, Entry("42", "https://one.example/a", "A"))[0]);

    [Theory]
    [InlineData("http://ONE.example:80/a/")]
    [InlineData("https://one.example:443/a#part")]
    [InlineData("https://one.example/a?utm_source=rss&UTM_medium=feed&fbclid=x&gclid=y")]
    public void One_article_has_one_link_key_however_it_is_written(string link) =>
        Assert.Equal("link:https://one.example/a", Keys(One, Entry(null, link, "A"))[0].Single());

    [Theory]
    [InlineData("https://one.example/a?id=7", "link:https://one.example/a?id=7")]
    [InlineData("https://one.example/a?id=7&utm_source=rss&p=2", "link:https://one.example/a?id=7&p=2")]
    [InlineData("https://one.example/A", "link:https://one.example/A")]
    [InlineData("https://one.example:8080/a", "link:https://one.example:8080/a")]
    public void What_tells_articles_apart_stays_in_the_link_key(string link, string key) =>
        Assert.Equal(key, Keys(One, Entry(null, link, "A"))[0].Single());

    [Fact]
    public void The_same_article_in_two_feeds_shares_its_link_key_and_not_its_id()
    {
        var shared = Keys(One, Entry("42", "https://a.example/x?utm_source=one", "A"))[0].Intersect(Keys(Two, Entry("42", "http://a.example/x/", "A"))[0]);

        Assert.Equal("link:https://a.example/x", Assert.Single(shared));
    }

    [Fact]
    public void Two_items_with_one_id_are_two_items()
    {
        var keys = Keys(One, Entry("42", "https://one.example/a", "A"), Entry("42", "https://one.example/b", "B"));

        Assert.Equal(["link:https://one.example/a"], keys[0]);
        Assert.Equal(["link:https://one.example/b"], keys[1]);
    }

    [Fact]
    public void Two_items_with_one_id_and_no_link_are_told_apart_by_content()
    {
        var keys = Keys(One, Entry("42", null, "A"), Entry("42", null, "B"));

        Assert.NotEqual(keys[0].Single(), keys[1].Single());
    }

    [Fact]
    public void An_entry_given_twice_is_one_item()
    {
        var keys = Keys(One, Entry("42", "https://one.example/a", "A"), Entry("42", "https://one.example/a", "A"));

        Assert.Equal(keys[0], keys[1]);
        Assert.Equal(2, keys[0].Count);
    }

    [Fact]
    public void A_link_that_different_items_share_identifies_none_of_them()
    {
        var keys = Keys(One, Entry("1", "https://one.example/live", "A"), Entry("2", "https://one.example/live#2", "B"));

        Assert.Equal("feed:1:id:1", keys[0].Single());
        Assert.Equal("feed:1:id:2", keys[1].Single());
    }

    [Fact]
    public void A_front_page_is_no_items_link() =>
        Assert.Equal("feed:1:id:1", Keys(One, Entry("1", "https://one.example/", "A"))[0].Single());

    [Fact]
    public void An_entry_with_neither_id_nor_link_is_known_by_its_content()
    {
        var entry = Entry(null, null, "A") with { Summary = "S", Published = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        var key = Keys(One, entry)[0].Single();

        Assert.StartsWith("feed:1:content:", key);
        Assert.Equal(key, Keys(One, entry with { Content = "later" })[0].Single());
        Assert.NotEqual(key, Keys(One, entry with { Summary = "T" })[0].Single());
        Assert.NotEqual(key, Keys(Two, entry)[0].Single());
    }

    [Fact]
    public void Ids_and_links_without_end_make_short_keys() =>
        Assert.All(Keys(One, Entry(new string('x', 100_000), "https://one.example/" + new string('y', 50_000), "A"))[0], key => Assert.True(key.Length < 100));

    private static ParsedEntry Entry(string? id, string? link, string title) =>
        new() { Id = id, Link = link is null ? null : new Uri(link), Title = title };

    private static List<List<string>> Keys(Feed feed, params ParsedEntry[] entries) =>
        [.. ItemIdentity.KeysOf(feed, entries).Select(keys => keys.Select(k => k.Value).ToList())];
}

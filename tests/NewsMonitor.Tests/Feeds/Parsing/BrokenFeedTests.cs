using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Tests.Feeds.Parsing;

/// <summary>Every file in the folder Broken holds two entries, g1 and g2, that must survive what is wrong with it.</summary>
public sealed class BrokenFeedTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Feeds", "Parsing", "Broken");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_feed_gives_its_whole_entries(string file)
    {
        var feed = Read(file);
        Assert.Equal("Gulf Watch", feed.Title);
        Assert.Equal(["g1", "g2"], feed.Entries.Select(entry => entry.Id));
    }

    [Theory]
    [InlineData("ampersands.xml", "Tehran tests a missile & a drone")]
    [InlineData("html-entities.xml", "Café talks — Téhéran")]
    [InlineData("control-characters.xml", "Tehran tests a missile")]
    [InlineData("mixed-bytes.xml", "Téhéran")]
    [InlineData("mismatched-tags.xml", "Tehran tests a missile")]
    [InlineData("bad-references.xml", "Tehran tests a missile – &#xD800;&bogus; &")]
    [InlineData("less-than-in-text.xml", "Tehran tests a missile < 300 km")]
    [InlineData("doctype-netscape.xml", "Tehran tests a missile ©")]
    public void A_title_reads_as_meant_and_the_repair_is_told(string file, string title)
    {
        var feed = Read(file);
        Assert.Equal(title, feed.Entries[0].Title);
        Assert.NotEmpty(feed.Repairs);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_read_where_they_stand() =>
        Assert.Equal("Téhéran – Moscou", Read("mixed-bytes.xml").Entries[1].Title);

    [Fact]
    public void An_ampersand_in_a_link_is_part_of_it() =>
        Assert.Equal("https://gulf.example/?a=1&b=2", Read("ampersands.xml").Entries[0].Link?.AbsoluteUri);

    [Fact]
    public void Undeclared_prefixes_have_their_usual_meaning()
    {
        var entry = Read("undeclared-prefix.xml").Entries[0];
        Assert.Equal(["The Desk"], entry.Authors);
        Assert.Equal("<p>Full</p>", entry.Content);
    }

    [Theory]
    [InlineData("cut-in-third-item.xml")]
    [InlineData("cut-in-tag.xml")]
    [InlineData("cut-in-cdata.xml")]
    public void A_feed_that_is_cut_off_says_so(string file) =>
        Assert.Contains("The document ends before its end; the entries that were whole were kept.", Read(file).Repairs);

    private static ParsedFeed Read(string file) => Reading.Feed(File.ReadAllBytes(Path.Combine(Folder, file)));
}

using System.Text;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Lexicon.WordNet;

namespace NewsMonitor.Tests.Claims.Lexicon;

public sealed class WordNetTableTests
{
    private const string Notice = "  1 This software and database is being provided to you.\n";

    /// <summary>A dictionary of four words: accept and refuse are antonyms, rejection is derived from reject, which is refuse.</summary>
    private static readonly Dictionary<string, string> Small = new()
    {
        ["data.verb"] = Notice + "00000100 31 v 01 accept 0 001 ! 00000200 v 0102 01 + 02 00 | take\n00000200 31 v 02 refuse 0 reject 0 002 ! 00000100 v 0101 + 00000300 n 0201 01 + 02 00 | not take\n",
        ["data.noun"] = Notice + "00000300 04 n 01 rejection 0 001 + 00000200 v 0102 | not taking\n",
        ["data.adj"] = Notice,
        ["index.verb"] = Notice + "accept v 1 1 ! 1 1 00000100  \nrefuse v 1 1 ! 1 1 00000200  \nreject v 1 1 ! 1 1 00000200  \n",
        ["index.noun"] = Notice + "rejection n 1 1 + 1 1 00000300  \n",
        ["index.adj"] = Notice,
        ["verb.exc"] = "rejecked reject\n",
        ["noun.exc"] = "\n",
        ["adj.exc"] = "\n",
        ["cntlist.rev"] = "accept%2:31:00:: 1 5\nreject%2:31:00:: 1 2\n",
    };

    [WordNetFact]
    public void The_shipped_table_is_what_the_dictionary_gives()
    {
        var derived = Assert.IsType<WordNetDerivation.Derived>(WordNetTable.Derive(WordNetFactAttribute.Folder));

        using var shipped = new StreamReader(LexiconTable.Open("wordnet"));
        Assert.True(derived.Text == shipped.ReadToEnd(), "wordnet.tsv is not what monitor lexicon derive makes; derive it anew.");
    }

    [Fact]
    public void Deriving_twice_gives_the_same_and_the_links_of_the_dictionary()
    {
        var folder = Folder(Small);
        var (once, twice) = (WordNetTable.Derive(folder), WordNetTable.Derive(folder));

        Assert.Equal(once, twice);
        var derived = Assert.IsType<WordNetDerivation.Derived>(once);
        Assert.Equal((4, 3), (derived.Words, derived.Senses));
        var links = new WordLinks(new LinkTable(Encoding.UTF8.GetBytes(derived.Text)), new Overrules([]));
        Assert.Equal(Link.Same, links.Between("rejection", "refuse"));
        Assert.Equal(Link.Opposite, links.Between("accept", "reject"));
        Assert.Equal("reject", links.Lemma("rejecked"));
    }

    [Theory]
    [InlineData("data.verb", "", "data.verb is empty")]
    [InlineData("data.noun", "00000300 04 n 01 rejection 0 00x | y\n", "data.noun, line 1")]
    [InlineData("data.noun", "00000300 04 n ff rejection 0 001\n", "data.noun, line 1")]
    [InlineData("data.noun", "00000300 04 n 01 rejection 0 001 + 99999999 v 0101\n", "a link leads nowhere")]
    [InlineData("data.noun", "\0\u0001\u0002\n", "data.noun, line 1")]
    [InlineData("index.noun", "rejection n 9 1 + 1 1 00000300\n", "index.noun, line 1")]
    [InlineData("index.noun", "rejection n 1 1 + 1 1 00000777\n", "a sense is not in the data file")]
    [InlineData("verb.exc", "sold\n", "verb.exc, line 1")]
    [InlineData("cntlist.rev", "accept 1 1\n", "cntlist.rev, line 1")]
    public void A_damaged_file_is_told_in_one_sentence(string file, string text, string told)
    {
        var failed = Assert.IsType<WordNetDerivation.Failed>(WordNetTable.Derive(Folder(new(Small) { [file] = text })));

        Assert.Contains(told, failed.Sentence, StringComparison.Ordinal);
        Assert.Contains("wordnet-base", failed.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failed.Sentence);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var folder = Folder(Small);
        File.Delete(Path.Combine(folder, "index.adj"));

        Assert.Contains("index.adj", Assert.IsType<WordNetDerivation.Failed>(WordNetTable.Derive(folder)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c\t1\t0\n")]
    [InlineData("c\t0\t1\nw\ta\t0\t\t\t\n")]
    [InlineData("c\t1\t1\ns\tv\t\nw\ta\t0\t\t\t-1\n")]
    [InlineData("c\tx\t1\n")]
    [InlineData("")]
    public void A_table_that_is_cut_off_or_leads_nowhere_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => new LinkTable(Encoding.UTF8.GetBytes(text)));

    private static string Folder(Dictionary<string, string> files)
    {
        var folder = Directory.CreateTempSubdirectory("wordnet-").FullName;
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return folder;
    }
}

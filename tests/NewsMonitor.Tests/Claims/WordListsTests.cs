using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

public sealed class WordListsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lexicon-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Rows_of_a_user_are_known_beside_the_shipped_ones()
    {
        Write("systems", "# my own\n\ntempest-shield\t\tair-defence\trussia\ttempest shield|Tempest-Shield\n");
        Write("transfer", "palm off\tverb\tact\tsell\tsupply\n");
        var lists = Assert.IsType<WordListReading.Read>(WordLists.Read(folder.FullName)).Lists;
        var item = Pairs.Report("Russia palmed off the Tempest Shield to Iran in May. Russia sold the S-300 to Iran.");

        var objects = new ClaimExtractor(lists).Extract(item).Select(appearance => appearance.Frame.Object).ToList();

        Assert.Contains("tempest-shield", objects);
        Assert.Contains("s-300", objects);
        Assert.DoesNotContain("tempest-shield", new ClaimExtractor().Extract(item).Select(appearance => appearance.Frame.Object));
        Assert.Equal([("systems", 1), ("transfer", 1)], lists.Added.Select(list => (list.Key, list.Value)));
    }

    [Fact]
    public void A_users_word_on_two_words_stands()
    {
        Write("overrules", "haggle\topposite\tagree\n");
        var lists = Assert.IsType<WordListReading.Read>(WordLists.Read(folder.FullName)).Lists;

        Assert.Equal(NewsMonitor.Claims.Lexicon.Link.Opposite, lists.Links.Between("agreement", "haggle"));
    }

    [Fact]
    public void A_users_step_is_read_and_opposes_what_the_user_says_it_opposes()
    {
        Write("steps", "ringfence\tringfence\tringfencing\tringfenced\tkept apart\n");
        Write("step-relations", "ringfence\topposes\tapprove\n");
        var lists = Assert.IsType<WordListReading.Read>(WordLists.Read(folder.FullName)).Lists;
        var earlier = Pairs.Report("The European Commission has approved Microsoft's takeover of Activision Blizzard.", outlet: "Reuters");
        var later = Pairs.Report("The European Commission has ringfenced Microsoft's takeover of Activision Blizzard.", outlet: "TASS");

        Assert.Equal(RelationLabel.Contradicts, new PairJudge(new ClaimExtractor(lists), lists).Judge(earlier, later).Label);
        Assert.NotEqual(RelationLabel.Contradicts, Pairs.Judge.Judge(earlier, later).Label);
        Assert.Equal([("step-relations", 1), ("steps", 1)], lists.Added.Select(list => (list.Key, list.Value)));
    }

    [Fact]
    public void Without_a_folder_or_files_the_shipped_lists_are_read()
    {
        Assert.Empty(Assert.IsType<WordListReading.Read>(WordLists.Read(folder.FullName)).Lists.Added);
        Assert.Empty(Assert.IsType<WordListReading.Read>(WordLists.Read(Path.Combine(folder.FullName, "none"))).Lists.Added);
    }

    [Theory]
    [InlineData("systems", "# mine\npantsir-x\tPantsir-X\n", "systems.tsv, line 2: 2 cells, where 5 belong", "(id | family it is a variant of | class | maker | names)")]
    [InlineData("systems", "pantsir-x\t\tspaceship\trussia\tpantsir-x\n", "systems.tsv, line 1: \"spaceship\" in cell 3", "allowed: air-defence")]
    [InlineData("systems", "\t\tair-defence\trussia\tpantsir-x\n", "systems.tsv, line 1: \"\" in cell 1", "what is not blank")]
    [InlineData("transfer", "palm off\tverb\tdeed\tsell\tsupply\n", "transfer.tsv, line 1: \"deed\" in cell 3", "operator")]
    [InlineData("overrules", "good\tlike\tbetter\n", "overrules.tsv, line 1: \"like\" in cell 2", "none, opposite, same")]
    [InlineData("speech", "\u0000\tverb\u0000\n", "speech.tsv, line 1", "allowed: follow, noun, verb")]
    [InlineData("sistems", "a\tb\n", "sistems.tsv: no word list has that name", "systems.tsv")]
    [InlineData("wordnet", "c\t1\t1\n", "wordnet.tsv: no word list has that name", "overrules.tsv")]
    public void A_row_that_is_not_sound_is_told_with_file_line_and_what_is_allowed(string file, string text, string told, string allowed)
    {
        Write(file, text);

        var failed = Assert.IsType<WordListReading.Failed>(WordLists.Read(folder.FullName));

        Assert.Contains(told, failed.Sentence, StringComparison.Ordinal);
        Assert.Contains(allowed, failed.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failed.Sentence);
    }

    [Fact]
    public void A_file_that_is_no_text_or_far_too_large_is_refused()
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "outlets.tsv"), [0x61, 0x09, 0xFF, 0xFE, 0x0A]);
        Assert.Contains("outlets.tsv", Assert.IsType<WordListReading.Failed>(WordLists.Read(folder.FullName)).Sentence, StringComparison.Ordinal);

        Write("outlets", new string('#', 5 << 20));
        Assert.Contains("4 MiB", Assert.IsType<WordListReading.Failed>(WordLists.Read(folder.FullName)).Sentence, StringComparison.Ordinal);
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, $"{file}.tsv"), text);
}

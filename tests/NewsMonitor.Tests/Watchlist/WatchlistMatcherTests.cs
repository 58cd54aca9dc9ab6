using NewsMonitor.Items;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class WatchlistMatcherTests
{
    [Theory]
    [InlineData("Iran", "Iran's president", "Iran")]
    [InlineData("Iran", "IRAN’S", "IRAN")]
    [InlineData("Iran", "İran'ın füzeleri", "İran")]
    [InlineData("Iran", "(Iran)", "Iran")]
    [InlineData("Iran", "#Iran_deal", "Iran")]
    [InlineData("S-400", "the S-400s were sold", "S-400")]
    [InlineData("S-400", "S 400", "S 400")]
    [InlineData("S-400", "S400", "S400")]
    [InlineData("S-400", "S‑400", "S‑400")]
    [InlineData("S-400", "S–400", "S–400")]
    [InlineData("S400", "S-400", "S-400")]
    [InlineData("S-300 PMU-2", "S-300PMU2", "S-300PMU2")]
    [InlineData("С-400", "комплекс С‑400", "С‑400")]
    [InlineData("اس-۴۰۰", "سامانه اس-400 روسی", "اس-400")]
    [InlineData("air defense", "air\ndefense", "air\ndefense")]
    [InlineData("air defense", "air-defense", "air-defense")]
    [InlineData("missile", "missiles", "missile")]
    [InlineData("росси*", "российские", "росси")]
    [InlineData("*إيران", "وإيران", "إيران")]
    [InlineData("伊朗", "俄罗斯与伊朗签署", "伊朗")]
    [InlineData("S-400", "俄罗斯S-400导弹", "S-400")]
    [InlineData("이란", "이란은 러시아와", "이란")]
    [InlineData("missile", "mis\u00ADsile", "mis\u00ADsile")]
    [InlineData("İstanbul", "istanbul", "istanbul")]
    public void A_term_is_found_however_it_is_written(string term, string text, string found) => Assert.Equal(found, Watched.Find(term, text));

    [Theory]
    [InlineData("Iran", "Tirana")]
    [InlineData("Iran", "Iranian")]
    [InlineData("S-400", "S-4000")]
    [InlineData("S-400", "US-400")]
    [InlineData("S-400", "С-400 in Cyrillic")]
    [InlineData("arms", "charms, armsman")]
    [InlineData("air defense", "air\n\ndefense")]
    [InlineData("air defense", "airdefense")]
    [InlineData("missile", "missil")]
    [InlineData("이란", "사이란")]
    public void A_term_is_not_found_inside_another_word(string term, string text) => Assert.Null(Watched.Find(term, text));

    [Fact]
    public void A_topic_of_two_sides_needs_both_wherever_they_stand()
    {
        var matcher = new WatchlistMatcher([new Topic("Russia arms", [["Russia", "Moscow"], ["missile"]])]);
        Assert.Empty(matcher.Match(Watched.Item("Russia and Moscow")));
        Assert.Empty(matcher.Match(Watched.Item("A missile")));
        var matches = matcher.Match(Watched.Item("Missiles for sale", "It was Moscow that said so, and Russia."));
        Assert.Equal([("missile", ItemField.Title), ("Moscow", ItemField.Text), ("Russia", ItemField.Text)], matches.Select(m => (m.Term, m.Field)));
    }

    [Fact]
    public void A_few_matches_of_each_topic_are_kept_one_a_term_and_none_of_a_side_is_lost()
    {
        var many = Enumerable.Range(1, 20).Select(n => $"word{n}").ToList();
        var matcher = new WatchlistMatcher([new Topic("a", [many, ["last"]]), new Topic("b", [["word1"]])]);
        var matches = matcher.Match(Watched.Item(string.Join(' ', many) + " word1 last"));
        Assert.Equal(WatchlistMatcher.MatchesPerTopic, matches.Count(m => m.Topic == "a"));
        Assert.Contains(matches, m => m.Term == "last");
        Assert.Equal("word1", Assert.Single(matches, m => m.Topic == "b").Term);
    }

    [Fact]
    public void Topics_of_one_name_are_alternatives()
    {
        var matcher = new WatchlistMatcher([new Topic("T", [["a1"], ["b1"]]), new Topic("t", [["c1"]])]);
        Assert.Equal("t", Assert.Single(matcher.Match(Watched.Item("c1"))).Topic);
        Assert.Equal(2, matcher.Match(Watched.Item("a1 b1 c1")).Count);
    }

    [Fact]
    public void Thousands_of_terms_find_what_each_alone_would()
    {
        var random = new Random(11);
        var terms = Enumerable.Range(0, 20_000).Select(_ => new string(random.GetItems<char>("abcdefgh", random.Next(3, 9)))).Distinct().ToList();
        var matcher = WatchlistMatcher.ForTerms(terms);
        var known = terms.ToHashSet();
        for (var round = 0; round < 2000; round++)
        {
            var word = new string(random.GetItems<char>("abcdefgh", random.Next(3, 9)));
            Assert.Equal(known.Contains(word) ? word : null, matcher.FindFirst($"zz {word} zz"));
        }
    }

    [Theory]
    [InlineData("000_f4ad7bd43bec3ed5.txt", "S-400", "S-300", "Iran", "Russia arms")]
    [InlineData("001_9d23666dea78c479.txt", "S-400", "S-300", "Iran", "Russia arms")]
    [InlineData("002_00bad5592629add6.txt", "S-400", "Iran", "Russia arms")]
    [InlineData("003_e368fafb64a0bdb6.txt", "S-300", "Iran", "Russia arms")]
    [InlineData("004_906dda257057ec2f.txt", "S-400", "S-300", "Iran", "Russia arms")]
    public void Each_seed_is_of_the_topics_it_reports_on(string seed, params string[] topics)
    {
        var text = File.ReadAllText(Path.Combine(Watched.Root, "seeds", seed));
        var matches = new WatchlistMatcher(Watched.Shipped()).Match(Watched.Item("", text));
        Assert.Equal(topics, matches.Select(match => match.Topic).Distinct());
    }

    [Theory]
    [InlineData("Россия поставит Ирану ЗРК С-300ПМУ2", "S-300", "Iran", "Russia arms")]
    [InlineData("روسیه سامانه موشکی اس-۴۰۰ را به ایران می‌فروشد", "S-400", "Iran", "Russia arms")]
    [InlineData("روسيا ترفض بيع صواريخ إس-400 لإيران", "S-400", "Iran", "Russia arms")]
    [InlineData("Rusya, İran'a S-400 füzesi satmayı reddetti", "S-400", "Iran", "Russia arms")]
    [InlineData("Tirana hosts a summit on charms and armchairs with Russia")]
    public void Headlines_in_other_languages_are_of_their_topics(string headline, params string[] topics)
    {
        var matches = new WatchlistMatcher(Watched.Shipped()).Match(Watched.Item(headline));
        Assert.Equal(topics, matches.Select(match => match.Topic).Distinct());
    }
}

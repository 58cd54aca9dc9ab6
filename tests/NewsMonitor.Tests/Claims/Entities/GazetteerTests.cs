using NewsMonitor.Claims;
using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Tests.Claims.Entities;

public sealed class GazetteerTests
{
    private static readonly string[] Known = [.. Ids("countries", 4), .. Ids("organisations", 3)];

    [Theory]
    [InlineData("The turkey and the china on the table.")]
    [InlineData("He is a patriot who threw a javelin and an arrow.")]
    [InlineData("A typhoon and a tornado hit the coast.")]
    [InlineData("Ships met in the South China Sea and the Indian Ocean.")]
    [InlineData("The New England Patriots won.")]
    [InlineData("COVID-19 kept the H1N1 figures low in Q3.")]
    [InlineData("Typhoon Haiyan hit the coast.")]
    [InlineData("The guardian of the peace had told them the times had changed.")]
    public void A_word_that_only_looks_like_a_name_is_none(string text)
    {
        Assert.DoesNotContain(Find(text), mention => mention.Entity.Kind != EntityKind.ClassWord);
    }

    [Theory]
    [InlineData("Turkey signed.", "turkey")]
    [InlineData("Georgia signed.", "georgia")]
    [InlineData("The Georgia governor and Jordan signed.", "jordan")]
    [InlineData("Zhongnanhai signed.", "china")]
    [InlineData("Malacañang signed.", "philippines")]
    [InlineData("Bosnia-Herzegovina signed.", "bosnia")]
    [InlineData("The head of the al-Qaeda branch signed.", "al-qaeda")]
    [InlineData("Agence France-Presse asked.", "afp")]
    [InlineData("The WHO signed.", "who")]
    [InlineData("South Sudan signed.", "south-sudan")]
    [InlineData("Israel Katz signed.", "katz")]
    [InlineData("It was sold by Rolls-Royce.", "rolls-royce")]
    public void A_name_is_found_for_what_it_stands_for(string text, string id)
    {
        Assert.Equal(id, Assert.Single(Find(text)).Entity.Id);
    }

    [Theory]
    [InlineData("Flanker-E", "su-35")]
    [InlineData("Su‑35S", "su-35")]
    [InlineData("Favorit", "s-300")]
    [InlineData("SA-21", "s-400")]
    [InlineData("s400", "s-400")]
    [InlineData("Typhoon jets", "eurofighter")]
    [InlineData("Eurofighter Typhoons", "eurofighter")]
    [InlineData("F-16V", "f-16")]
    [InlineData("F-35B/C", "f-35")]
    [InlineData("M1A2", "abrams")]
    [InlineData("FD-2000", "hq-9")]
    [InlineData("SCALP", "storm-shadow")]
    [InlineData("Geran-2", "shahed")]
    [InlineData("A321neo", "a320")]
    [InlineData("Sputnik V", "sputnik-v")]
    [InlineData("Su-99", "su-99")]
    public void The_names_of_a_product_fold_to_one_id(string name, string id)
    {
        var entity = Assert.Single(Find($"They want the {name} now.")).Entity;

        Assert.Equal((EntityKind.System, id), (entity.Kind, entity.Id));
    }

    [Fact]
    public void A_class_word_stands_for_every_class_it_is_listed_under()
    {
        var missiles = Assert.Single(Find("They want missiles.")).Entity;

        Assert.True(missiles.StandsFor("air-defence") && missiles.StandsFor("missile") && !missiles.StandsFor("ship"));
    }

    [Fact]
    public void Every_row_refers_to_what_there_is()
    {
        var systems = LexiconTable.Rows("systems", 5).ToList();
        var (ids, classes) = (systems.ConvertAll(row => row[0]), Ids("classes", 2));

        Assert.Empty(systems.Where(row => row[1].Length > 0 && !ids.Contains(row[1])).Select(row => $"{row[0]}: family {row[1]}"));
        Assert.Empty(systems.Where(row => !classes.Contains(row[2])).Select(row => $"{row[0]}: class {row[2]}"));
        Assert.Empty(systems.Where(row => row[3].Length > 0 && !Known.Contains(row[3])).Select(row => $"{row[0]}: maker {row[3]}"));
        Assert.Empty(new[] { "people", "organisations" }.SelectMany(file => LexiconTable.Rows(file, 3))
            .Where(row => row[2].Length > 0 && !Known.Contains(row[2])).Select(row => $"{row[0]}: party {row[2]}"));
    }

    [Theory]
    [InlineData("countries", 4)]
    [InlineData("systems", 5)]
    [InlineData("people", 3)]
    [InlineData("organisations", 3)]
    [InlineData("outlets", 2)]
    public void An_id_stands_once_in_its_table(string file, int cells)
    {
        Assert.Empty(Ids(file, cells).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_name_stands_for_two_things()
    {
        var clashes = Names().GroupBy(name => name.Phrase).Where(group => group.Select(name => name.Of).Distinct().Count() > 1);

        Assert.Empty(clashes.Select(group => $"{group.Key}: {string.Join(", ", group.Select(name => name.Of).Distinct())}"));
    }

    private static IEnumerable<(string Phrase, string Of)> Names()
    {
        (string File, int Cells, int[] Columns)[] tables =
            [("countries", 4, [1, 2, 3]), ("systems", 5, [4]), ("people", 3, [1]), ("organisations", 3, [1]), ("outlets", 2, [1]), ("no-names", 1, [0])];
        return tables.SelectMany(table => LexiconTable.Rows(table.File, table.Cells), (table, row) => (table, row))
            .SelectMany(pair => pair.table.Columns, (pair, column) => (pair.table, pair.row, Cell: pair.row[column]))
            .SelectMany(pair => LexiconTable.Alternatives(pair.Cell), (pair, name) => (Folded(name), pair.table.File == "no-names" ? "no name" : $"{pair.table.File} {pair.row[0]}"));
    }

    private static string Folded(string name) => string.Join(' ', Tokenizer.Cut(name, 0, name.Length).Select(token => token.Norm));

    private static string[] Ids(string file, int cells) => [.. LexiconTable.Rows(file, cells).Select(row => row[0])];

    private static List<Mention> Find(string text) => WordLists.Shipped.Names.Find(Tokenizer.Cut(text, 0, text.Length));
}

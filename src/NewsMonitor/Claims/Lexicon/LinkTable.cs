using System.Globalization;
using System.Text;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>The rows of <c>wordnet.tsv</c>. Words and senses are numbers, which count the rows.</summary>
internal sealed class LinkTable
{
    private static readonly Lazy<LinkTable> TheShipped = new(ReadShipped);

    private readonly Dictionary<string, int> numbers;
    private readonly string[] names;
    private readonly byte[] classesOfWords;
    private readonly WordClass[] classes;
    private readonly Dictionary<string, string?[]> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly Dictionary<string, string?[]>.AlternateLookup<ReadOnlySpan<char>> formByText;

    /// <exception cref="InvalidDataException">It is not in the format.</exception>
    public LinkTable(ReadOnlySpan<byte> table)
    {
        var lines = new TableLines(table);
        lines.Next('c');
        (Senses, Words) = (lines.Number(), lines.Number());
        Require(Senses <= table.Length && Words <= table.Length);
        (names, numbers, classesOfWords, classes) = (new string[Words], new(Words, StringComparer.Ordinal), new byte[Words], new WordClass[Senses]);
        (byText, formByText) = (numbers.GetAlternateLookup<ReadOnlySpan<char>>(), forms.GetAlternateLookup<ReadOnlySpan<char>>());
        (Near, OwnSenses, AllSenses, Opposites, Roots) = (new(Senses), new(Words), new(Words), new(Words), new(Words));
        for (var sense = 0; sense < Senses; sense++)
        {
            lines.Next('s');
            classes[sense] = lines.Cell() switch { [(byte)'v'] => WordClass.Verb, [(byte)'n'] => WordClass.Noun, _ => WordClass.Adjective };
            lines.Fill(Near, Senses);
            Near.Close();
        }

        for (var word = 0; word < Words; word++)
        {
            ReadWord(ref lines, word);
        }

        while (lines.TryNext('f'))
        {
            forms.Add(Encoding.ASCII.GetString(lines.Cell()), [Base(lines.Cell()), Base(lines.Cell()), Base(lines.Cell()), Base(lines.Cell())]);
        }
    }

    /// <summary>The shipped table, read when first asked for.</summary>
    public static LinkTable Shipped => TheShipped.Value;

    public int Senses { get; }

    public int Words { get; }

    /// <summary>Of a sense: those that are one link away, hypernyms for most.</summary>
    public IntLists Near { get; }

    /// <summary>Of a word: its own senses, the frequent ones first.</summary>
    public IntLists OwnSenses { get; }

    /// <summary>Of a word: its own senses, then those of what it is derived from.</summary>
    public IntLists AllSenses { get; }

    /// <summary>Of a word: the senses of which it is an antonym.</summary>
    public IntLists Opposites { get; }

    /// <summary>Of a word: the words it is derived from.</summary>
    public IntLists Roots { get; }

    /// <summary>The number of a word in its base form; null when it is not in the table.</summary>
    public int? Find(ReadOnlySpan<char> word) => byText.TryGetValue(word, out var number) ? number : null;

    public string Name(int word) => names[word];

    public bool Is(int word, WordClass kind) => (classesOfWords[word] & (1 << (int)kind)) != 0;

    public WordClass ClassOf(int sense) => classes[sense];

    /// <summary>The base form of an irregular form; null when it is none of that class.</summary>
    public string? Base(ReadOnlySpan<char> form, WordClass? kind) =>
        formByText.TryGetValue(form, out var bases) ? bases[kind is { } known ? (int)known + 1 : 0] : null;

    private static LinkTable ReadShipped()
    {
        using var stream = LexiconTable.Open("wordnet");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new LinkTable(bytes);
    }

    private static void Require(bool plausible)
    {
        if (!plausible)
        {
            throw new InvalidDataException("The table says that it has more rows than it has bytes.");
        }
    }

    private void ReadWord(ref TableLines lines, int word)
    {
        lines.Next('w');
        names[word] = Encoding.ASCII.GetString(lines.Cell());
        numbers.Add(names[word], word);
        var own = lines.Cell();
        TableLines.Fill(OwnSenses, own, Senses);
        OwnSenses.Close();
        TableLines.Fill(AllSenses, own, Senses);
        lines.Fill(AllSenses, Senses);
        AllSenses.Close();
        lines.Fill(Opposites, Senses);
        Opposites.Close();
        lines.Fill(Roots, Words);
        Roots.Close();
        foreach (var sense in OwnSenses[word])
        {
            classesOfWords[word] |= (byte)(1 << (int)classes[sense]);
        }
    }

    private string? Base(ReadOnlySpan<byte> cell)
    {
        Span<char> text = stackalloc char[cell.Length];
        Encoding.ASCII.GetChars(cell, text);
        return cell.IsEmpty ? null : Find(text) is { } word ? names[word] : throw new InvalidDataException("A form of a word that is not there.");
    }
}

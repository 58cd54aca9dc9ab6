using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Claims;

/// <summary>The words by which claims are read: the shipped lists, with the rows that a user adds. Read once; nothing changes them.</summary>
public sealed class WordLists
{
    private static readonly Lazy<WordLists> TheShipped = new(() => new WordLists(new LexiconRows(folder: null)));

    private readonly Lazy<WordLinks> links;

    private WordLists(LexiconRows rows)
    {
        Field = new FieldLexicon(rows);
        Names = new Gazetteer(rows);
        Steps = new StepLexicon(rows);
        var overrules = new Overrules(rows.Of("overrules", 3, 1));
        links = new Lazy<WordLinks>(() => new WordLinks(LinkTable.Shipped, overrules));
        rows.RefuseOthers();
        Added = rows.Added;
    }

    /// <summary>The lists as they are shipped.</summary>
    public static WordLists Shipped => TheShipped.Value;

    /// <summary>How many rows of the user's own were read, by list.</summary>
    public IReadOnlyDictionary<string, int> Added { get; }

    internal FieldLexicon Field { get; }

    internal Gazetteer Names { get; }

    internal StepLexicon Steps { get; }

    /// <summary>Base forms and links of words; read when first asked for.</summary>
    internal WordLinks Links => links.Value;

    /// <summary>The shipped lists with the rows of a user's files: <c>systems.tsv</c> there adds to the shipped one.</summary>
    /// <param name="folder">The user's folder; none of its own is needed.</param>
    public static WordListReading Read(string folder)
    {
        var rows = new LexiconRows(folder);
        try
        {
            return new WordListReading.Read(new WordLists(rows));
        }
        catch (Exception bad) when (bad is InvalidDataException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return new WordListReading.Failed($"{rows.At}: {bad.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }
}

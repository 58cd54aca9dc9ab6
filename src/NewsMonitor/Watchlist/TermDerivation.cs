using System.Text.RegularExpressions;

namespace NewsMonitor.Watchlist;

/// <summary>Proposes terms for a watchlist from documents about its subject: names, designators, quoted phrases, and word
/// pairs that belong together. Best first: by the documents they occur in, then by count.</summary>
public static partial class TermDerivation
{
    /// <summary>Files read from a folder at most.</summary>
    public const int MaxFiles = 10_000;

    /// <summary>Characters read of a file at most.</summary>
    public const int MaxFileLength = 1 << 20;

    private const int MaxQuotedWords = 5;

    /// <summary>The proposals from the text files of a folder.</summary>
    /// <exception cref="IOException">The folder or a file of it cannot be read.</exception>
    public static IReadOnlyList<ProposedTerm> FromFolder(string folder, int limit) =>
        FromDocuments(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Take(MaxFiles).Select(ReadStart), limit);

    /// <summary>The proposals from texts, one a document.</summary>
    public static IReadOnlyList<ProposedTerm> FromDocuments(IEnumerable<string> documents, int limit)
    {
        var tally = new TermTally();
        foreach (var document in documents)
        {
            tally.NextDocument();
            foreach (var line in document.Split('\n')) Read(line, tally);
        }

        return tally.Best(limit);
    }

    private static void Read(string line, TermTally tally)
    {
        foreach (var match in Designator().EnumerateMatches(line)) tally.Add(line.Substring(match.Index, match.Length).TrimEnd('s'), ProposedTermKind.Designator);
        foreach (var match in Name().EnumerateMatches(line)) AddName(line, match.Index, match.Length, tally);
        foreach (var match in Quoted().EnumerateMatches(line))
        {
            var words = line.Substring(match.Index + 1, match.Length - 2).Trim(' ', ',', '.');
            if (words.Count(c => c == ' ') < MaxQuotedWords && words.Length > 2) tally.Add(words, ProposedTermKind.Quoted);
        }

        tally.AddWords(Word().Matches(line).Select(match => match.Value));
    }

    /// <summary>A name, without the function words that a sentence's first capital adds to it.</summary>
    private static void AddName(string line, int start, int length, TermTally tally)
    {
        var name = line.Substring(start, length);
        while (StopWords.FirstIn(name) is { } first) name = name[first.Length..].TrimStart();
        var opensSentence = start == 0 || line[..start].TrimEnd().LastOrDefault() is '.' or '!' or '?' or '“' or '"' or '*' or '#';
        var isOneWord = !name.Contains(' ', StringComparison.Ordinal);
        if (name.Length < 3 || (isOneWord && opensSentence)) return;
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal)) name = name[..^2];
        tally.Add(name, ProposedTermKind.Name);
        // Of "President Vladimir Putin" the name is the last two words, which other documents have without the office.
        var words = name.Split(' ');
        if (words.Length > 2 && char.IsUpper(words[^2][0])) tally.Add($"{words[^2]} {words[^1]}", ProposedTermKind.Name);
    }

    private static string ReadStart(string path)
    {
        using var reader = new StreamReader(path);
        var text = new char[MaxFileLength];
        return new string(text, 0, reader.ReadBlock(text));
    }

    [GeneratedRegex(@"\b\p{Lu}\p{L}{0,3}[-\u2010-\u2015\u2212]\d{1,4}\p{L}{0,3}(?:[-\u2010-\u2015]\d{1,2})?\b", RegexOptions.NonBacktracking)]
    private static partial Regex Designator();

    [GeneratedRegex(@"\p{Lu}[\p{L}'’]+(?:[ -](?:of |the |al-)?\p{Lu}[\p{L}'’]+){0,5}", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("[“\"«][^“”\"«»]{3,60}[”\"»]", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}[\p{L}\d'’-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

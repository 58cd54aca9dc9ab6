namespace NewsMonitor.Claims.Lexicon;

/// <summary>Reads the tab-separated data files of this folder. A line is a row, <c>#</c> opens a remark, and within a
/// cell <c>|</c> parts alternatives.</summary>
internal static class LexiconTable
{
    /// <exception cref="InvalidDataException">The file is missing or a row has another number of cells.</exception>
    public static IEnumerable<string[]> Rows(string file, int cells)
    {
        using var reader = new StreamReader(Open(file));
        foreach (var (number, row) in Rows(reader))
        {
            yield return row.Length == cells ? row : throw new InvalidDataException($"{file}.tsv, line {number}: {row.Length} cells, where {cells} belong.");
        }
    }

    /// <summary>The rows of any text, with the numbers of their lines.</summary>
    public static IEnumerable<(int Line, string[] Row)> Rows(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (number, line.Split('\t', StringSplitOptions.TrimEntries));
            }
        }
    }

    /// <summary>What the cells of a shipped file are, as its last remark with several cells says.</summary>
    public static string Columns(string file)
    {
        using var reader = new StreamReader(Open(file));
        return reader.ReadToEnd().Split('\n').LastOrDefault(line => line.StartsWith('#') && line.Contains('\t', StringComparison.Ordinal)) is { } remark
            ? $"({remark.TrimStart('#', ' ').Replace("\t", " | ", StringComparison.Ordinal)})"
            : "(words)";
    }

    /// <exception cref="InvalidDataException">The program holds no such file.</exception>
    public static Stream Open(string file) =>
        typeof(LexiconTable).Assembly.GetManifestResourceStream($"{typeof(LexiconTable).Namespace}.{file}.tsv")
        ?? throw new InvalidDataException($"The lexicon file {file}.tsv is not in the program.");

    public static string[] Alternatives(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

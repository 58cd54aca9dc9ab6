namespace NewsMonitor.Claims.Lexicon;

/// <summary>Reads the tab-separated data files of this folder. A line is a row, <c>#</c> opens a remark, and within a
/// cell <c>|</c> parts alternatives.</summary>
internal static class LexiconTable
{
    /// <exception cref="InvalidDataException">The file is missing or a row has another number of cells.</exception>
    public static IEnumerable<string[]> Rows(string file, int cells)
    {
        using var reader = new StreamReader(Open(file));
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t', StringSplitOptions.TrimEntries);
            if (row.Length != cells)
            {
                throw new InvalidDataException($"{file}.tsv, line {number}: {row.Length} cells, where {cells} belong.");
            }

            yield return row;
        }
    }

    /// <exception cref="InvalidDataException">The program holds no such file.</exception>
    public static Stream Open(string file) =>
        typeof(LexiconTable).Assembly.GetManifestResourceStream($"{typeof(LexiconTable).Namespace}.{file}.tsv")
        ?? throw new InvalidDataException($"The lexicon file {file}.tsv is not in the program.");

    public static string[] Alternatives(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

namespace NewsMonitor.Relations.Stance;

/// <summary>Reads the word lists of this folder: a line is a row, cells parted by tabs, alternatives by <c>|</c>, <c>#</c> opens a remark.</summary>
internal static class WordTable
{
    /// <exception cref="InvalidDataException">The list is missing, or a row has another number of cells.</exception>
    public static IEnumerable<string[]> Rows(string list, int cells)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"{typeof(WordTable).Namespace}.{list}.tsv")
            ?? throw new InvalidDataException($"The word list {list}.tsv is not in the program.");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t', StringSplitOptions.TrimEntries);
            yield return row.Length == cells
                ? row
                : throw new InvalidDataException($"{list}.tsv, line {number}: {row.Length} cells, where {cells} belong.");
        }
    }

    public static string[] Alternatives(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using System.Text;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>The rows of the word lists: those that are shipped, then those of a user's files of the same names.</summary>
/// <param name="folder">The user's folder; null or missing for none.</param>
internal sealed class LexiconRows(string? folder)
{
    private const long LargestFile = 4 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SortedDictionary<string, int> added = new(StringComparer.Ordinal);
    private readonly SortedSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Where the user's row stands that was given last; empty before the first.</summary>
    public string At { get; private set; } = "";

    /// <summary>How many rows each of the user's files added.</summary>
    public IReadOnlyDictionary<string, int> Added => added;

    /// <summary>The rows of a list. In a user's row a cell may be blank where one of a shipped row is.</summary>
    /// <param name="file">Its name without the ending.</param>
    /// <param name="cells">How many cells a row has.</param>
    /// <param name="closed">Cells, from 0 on, in which only what a shipped row has there means anything.</param>
    /// <exception cref="InvalidDataException">A row is not in the format; the message says what is allowed.</exception>
    public IEnumerable<string[]> Of(string file, int cells, params int[] closed)
    {
        asked.Add(file);
        var known = Array.ConvertAll(new string[cells][], _ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var row in LexiconTable.Rows(file, cells))
        {
            for (var cell = 0; cell < cells; cell++)
            {
                known[cell].Add(row[cell]);
            }

            yield return row;
        }

        foreach (var row in Users(file))
        {
            if (row.Length != cells)
            {
                throw new InvalidDataException($"{row.Length} cells, where {cells} belong, apart by tabs: {LexiconTable.Columns(file)}");
            }

            for (var cell = 0; cell < cells; cell++)
            {
                if ((row[cell].Length == 0 || closed.Contains(cell)) && !known[cell].Contains(row[cell]))
                {
                    var allowed = closed.Contains(cell) ? string.Join(", ", known[cell].Select(value => value.Length == 0 ? "blank" : value)) : "what is not blank";
                    throw new InvalidDataException($"\"{row[cell]}\" in cell {cell + 1} of {LexiconTable.Columns(file)}; allowed: {allowed}");
                }
            }

            added[file] = added.GetValueOrDefault(file) + 1;
            yield return row;
        }
    }

    /// <summary>Refuses a file that no list reads; to be called when all have been read.</summary>
    /// <exception cref="InvalidDataException">There is such a file.</exception>
    public void RefuseOthers()
    {
        foreach (var path in (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv") : []).Order(StringComparer.Ordinal))
        {
            At = path;
            if (!asked.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                throw new InvalidDataException($"no word list has that name; allowed: {string.Join(", ", asked.Select(name => $"{name}.tsv"))}");
            }
        }
    }

    private IEnumerable<string[]> Users(string file)
    {
        var path = Path.Combine(folder ?? "", $"{file}.tsv");
        if (folder is null || !File.Exists(path))
        {
            yield break;
        }

        At = path;
        if (new FileInfo(path).Length > LargestFile)
        {
            throw new InvalidDataException($"the file is larger than {LargestFile >> 20} MiB");
        }

        using var reader = new StreamReader(path, Strict);
        foreach (var (number, row) in LexiconTable.Rows(reader))
        {
            At = $"{path}, line {number}";
            yield return row;
        }
    }
}

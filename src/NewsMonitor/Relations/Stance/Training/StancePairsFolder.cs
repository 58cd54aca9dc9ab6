using System.Globalization;

namespace NewsMonitor.Relations.Stance.Training;

/// <summary>A folder with labelled pairs as the Fake News Challenge (2017) published them.</summary>
public static class StancePairsFolder
{
    /// <summary>Rows of "Headline,Body ID,Stance".</summary>
    public const string StancesFile = "train_stances.csv";

    /// <summary>Rows of "Body ID,articleBody".</summary>
    public const string BodiesFile = "train_bodies.csv";

    /// <summary>Reads both files; each begins with a row of headings.</summary>
    public static StancePairsReading Read(string folder)
    {
        try
        {
            var bodies = Bodies(Path.Combine(folder, BodiesFile));
            var places = bodies.Keys.Select((number, place) => (number, place)).ToDictionary(entry => entry.number, entry => entry.place);
            var pairs = Stances(Path.Combine(folder, StancesFile), places);
            return new StancePairsReading.Read(new StancePairs([.. bodies.Values], pairs));
        }
        catch (Exception unreadable) when (unreadable is FileNotFoundException or DirectoryNotFoundException)
        {
            return new StancePairsReading.Failed($"The folder {folder} needs the files {StancesFile} and {BodiesFile}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new StancePairsReading.Failed($"The pairs in {folder} cannot be read: {unreadable.Message.TrimEnd('.')}.");
        }
        catch (InvalidDataException bad)
        {
            return new StancePairsReading.Failed($"The pairs in {folder} cannot be used: {bad.Message}.");
        }
    }

    private static SortedDictionary<long, string> Bodies(string path)
    {
        var bodies = new SortedDictionary<long, string>();
        foreach (var (row, cells) in Rows(path, BodiesFile, cells: 2))
        {
            if (!bodies.TryAdd(Number(cells[0], BodiesFile, row), cells[1]))
            {
                throw new InvalidDataException($"{BodiesFile}, row {row}: the article {cells[0]} is there twice");
            }
        }

        return bodies;
    }

    private static List<StancePair> Stances(string path, Dictionary<long, int> places)
    {
        var pairs = new List<StancePair>();
        foreach (var (row, cells) in Rows(path, StancesFile, cells: 3))
        {
            if (!places.TryGetValue(Number(cells[1], StancesFile, row), out var place))
            {
                throw new InvalidDataException($"{StancesFile}, row {row}: {BodiesFile} has no article {cells[1]}");
            }

            if (!Enum.GetNames<StanceLabel>().Contains(cells[2], StringComparer.OrdinalIgnoreCase))
            {
                throw new InvalidDataException($"{StancesFile}, row {row}: the stance is agree, disagree, discuss or unrelated, not \"{cells[2]}\"");
            }

            pairs.Add(new StancePair(cells[0], place, Enum.Parse<StanceLabel>(cells[2], ignoreCase: true)));
        }

        return pairs.Count > 0 ? pairs : throw new InvalidDataException($"{StancesFile} has no row under its headings");
    }

    private static IEnumerable<(int Row, IReadOnlyList<string> Cells)> Rows(string path, string name, int cells)
    {
        using var reader = new StreamReader(path);
        var row = 0;
        foreach (var read in CsvReader.Rows(reader))
        {
            if (++row > 1)
            {
                yield return read.Count == cells
                    ? (row, read)
                    : throw new InvalidDataException($"{name}, row {row}: {read.Count} cells, where {cells} belong");
            }
        }
    }

    private static long Number(string cell, string file, int row) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"{file}, row {row}: \"{cell}\" is no article's number");
}

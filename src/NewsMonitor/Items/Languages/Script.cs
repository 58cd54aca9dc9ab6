using System.Buffers;
using System.Globalization;

namespace NewsMonitor.Items.Languages;

/// <summary>A script other than Latin, with the languages written in it.</summary>
internal sealed class Script
{
    /// <summary>Of a hundred letters, how many tell a language: one is more than names and misprints bring.</summary>
    private const double Telling = 0.7;

    private readonly (SearchValues<char> Letters, string Language)[] told;
    private readonly string language;

    private Script(string[] row, IEnumerable<string[]> letters)
    {
        Ranges = [.. row[1].Split(' ').Select(Range)];
        Weight = int.Parse(row[2], CultureInfo.InvariantCulture);
        language = row[3];
        told = [.. letters.Where(line => line[0] == row[0]).Select(line => (SearchValues.Create(line[2]), line[1]))];
    }

    public static IReadOnlyList<Script> All { get; } = Read();

    public IReadOnlyList<(char From, char To)> Ranges { get; }

    /// <summary>How many Latin letters one of its letters is worth.</summary>
    public int Weight { get; }

    /// <summary>The language of a text that is mostly in this script.</summary>
    /// <param name="text">The text.</param>
    /// <param name="letters">How many of its letters are of this script.</param>
    public string LanguageOf(ReadOnlySpan<char> text, int letters)
    {
        foreach (var (telling, name) in told)
        {
            var count = 0;
            foreach (var c in text)
            {
                count += telling.Contains(char.ToLowerInvariant(c)) ? 1 : 0;
            }

            if (count * 100 > letters * Telling)
            {
                return name;
            }
        }

        return language;
    }

    private static Script[] Read()
    {
        var letters = LanguageTable.Rows("letters").ToList();
        return [.. LanguageTable.Rows("scripts").Select(row => new Script(row, letters))];
    }

    private static (char From, char To) Range(string text)
    {
        var ends = Array.ConvertAll(text.Split('-'), end => (char)int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return (ends[0], ends[^1]);
    }
}

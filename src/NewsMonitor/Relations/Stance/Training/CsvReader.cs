using System.Text;

namespace NewsMonitor.Relations.Stance.Training;

/// <summary>Comma-separated values as RFC 4180 has them: quoted cells may hold commas, line breaks and doubled quotation marks.</summary>
internal static class CsvReader
{
    private const int End = -1;

    /// <summary>Rows as they come; blank lines are left out.</summary>
    /// <exception cref="InvalidDataException">A quotation mark is never closed.</exception>
    public static IEnumerable<IReadOnlyList<string>> Rows(TextReader reader)
    {
        while (reader.Peek() != End)
        {
            var row = new List<string>();
            while (Cell(reader, row) == ',')
            {
            }

            if (row is not [""])
            {
                yield return row;
            }
        }
    }

    /// <summary>Adds the next cell to its row.</summary>
    /// <returns>What ended the cell: a comma, a line feed, or the file.</returns>
    private static int Cell(TextReader reader, List<string> row)
    {
        var cell = new StringBuilder();
        var c = reader.Read();
        for (; c is not (',' or '\n' or End); c = reader.Read())
        {
            if (c == '"')
            {
                ReadQuoted(reader, cell);
            }
            else if (c != '\r' || reader.Peek() != '\n')
            {
                cell.Append((char)c);
            }
        }

        row.Add(cell.ToString());
        return c;
    }

    private static void ReadQuoted(TextReader reader, StringBuilder cell)
    {
        for (var c = reader.Read(); c != '"' || reader.Peek() == '"'; c = reader.Read())
        {
            if (c == End)
            {
                throw new InvalidDataException("a quotation mark is never closed");
            }

            cell.Append((char)(c == '"' ? reader.Read() : c));
        }
    }
}

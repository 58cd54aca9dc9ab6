using System.Buffers.Text;

namespace NewsMonitor.Claims.Lexicon;

/// <summary>Walks through the rows and cells of a large table without making texts of them.</summary>
internal ref struct TableLines(ReadOnlySpan<byte> table)
{
    private ReadOnlySpan<byte> rest = table;
    private ReadOnlySpan<byte> line;

    /// <summary>Goes to the next row, which must be of a kind.</summary>
    public void Next(char kind)
    {
        if (!TryNext(kind))
        {
            throw new InvalidDataException($"A row of kind {kind} is missing.");
        }
    }

    /// <summary>Goes to the next row, if there is one of that kind.</summary>
    public bool TryNext(char kind)
    {
        while (rest is [(byte)'#', ..])
        {
            Cut(ref rest, (byte)'\n');
        }

        if (rest.IsEmpty || rest[0] != kind)
        {
            return false;
        }

        line = Cut(ref rest, (byte)'\n');
        Cell();
        return true;
    }

    public ReadOnlySpan<byte> Cell() => Cut(ref line, (byte)'\t');

    public int Number() => Number(Cell());

    /// <summary>Adds the numbers of the next cell to a list; each names a row below <paramref name="limit"/>.</summary>
    public void Fill(IntLists list, int limit) => Fill(list, Cell(), limit);

    public static void Fill(IntLists list, ReadOnlySpan<byte> cell, int limit)
    {
        for (var at = 0; at < cell.Length; at++)
        {
            var number = 0;
            for (; at < cell.Length && cell[at] != ' '; at++)
            {
                number = cell[at] is >= (byte)'0' and <= (byte)'9' && number < limit ? (number * 10) + cell[at] - '0' : limit;
            }

            list.Add(number < limit ? number : throw new InvalidDataException("A number is none, or names a row that is not there."));
        }
    }

    private static int Number(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out uint number, out var used) && used == text.Length && number <= int.MaxValue
            ? (int)number
            : throw new InvalidDataException("A number is none.");

    private static ReadOnlySpan<byte> Cut(scoped ref ReadOnlySpan<byte> text, byte mark)
    {
        var at = text.IndexOf(mark);
        var cut = at < 0 ? text : text[..at];
        text = at < 0 ? [] : text[(at + 1)..];
        return cut;
    }
}

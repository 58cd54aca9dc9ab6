namespace NewsMonitor.Claims.Lexicon;

/// <summary>Many short lists of numbers in one array.</summary>
/// <param name="lists">How many lists there will be.</param>
internal sealed class IntLists(int lists)
{
    private readonly int[] ends = new int[lists];
    private int[] numbers = new int[lists * 2];
    private int closed;
    private int used;

    public ReadOnlySpan<int> this[int list] => numbers.AsSpan((list == 0 ? 0 : ends[list - 1])..ends[list]);

    /// <summary>Adds a number to the list that is open.</summary>
    public void Add(int number)
    {
        if (used == numbers.Length)
        {
            Array.Resize(ref numbers, Math.Max(4, used * 2));
        }

        numbers[used++] = number;
    }

    /// <summary>Ends the open list and opens the next.</summary>
    public void Close() => ends[closed++] = used;
}

using System.Buffers;

namespace NewsMonitor.Watchlist;

/// <summary>Looks for terms in the lines of a text of any size.</summary>
public static class LineSearch
{
    private const int BlockLength = 64 * 1024;

    /// <summary>Calls <paramref name="found"/> with number, from 1, and first term of every line that holds one.</summary>
    /// <returns>How many lines do.</returns>
    public static long Search(WatchlistMatcher matcher, TextReader text, Action<long, string> found, CancellationToken cancellation)
    {
        var block = ArrayPool<char>.Shared.Rent(BlockLength);
        var (kept, number, count) = (0, 0L, 0L);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = text.ReadBlock(block, kept, block.Length - kept);
            var rest = block.AsSpan(0, kept + read);
            for (var end = rest.IndexOf('\n'); end >= 0 || (read == 0 && rest.Length > 0); end = rest.IndexOf('\n'))
            {
                var line = end < 0 ? rest : rest[..end];
                number++;
                if (matcher.FindFirst(line) is { } term)
                {
                    found(number, term);
                    count++;
                }

                rest = end < 0 ? default : rest[(end + 1)..];
            }

            if (read == 0) break;
            kept = rest.Length;
            // A line longer than the block needs a longer block.
            var next = kept == block.Length ? ArrayPool<char>.Shared.Rent(block.Length * 2) : block;
            rest.CopyTo(next);
            if (next != block) ArrayPool<char>.Shared.Return(block);
            block = next;
        }

        ArrayPool<char>.Shared.Return(block);
        return count;
    }
}

using System.Collections.Frozen;
using System.Globalization;

namespace NewsMonitor.Watchlist;

/// <summary>What each character is folded to, from <c>Folding.tsv</c>. The build has no culture tables, so this stands in for them.</summary>
internal static class FoldingTable
{
    /// <summary>In <see cref="Single"/>: the character is dropped.</summary>
    public const char Dropped = '\0';

    /// <summary>In <see cref="Single"/>: the character becomes several, those of <see cref="Several"/>.</summary>
    public const char Expands = '\uFFFF';

    private static readonly Dictionary<int, string> Rows = Load();

    /// <summary>For each UTF-16 unit, the unit it becomes; a half of a surrogate pair becomes itself.</summary>
    public static char[] Single { get; } = BuildSingle();

    /// <summary>The texts of characters that become several, and of those outside the first plane, by code point.</summary>
    public static FrozenDictionary<int, string> Several { get; } = Rows.Where(row => row.Key > char.MaxValue || row.Value.Length > 1).ToFrozenDictionary();

    private static char[] BuildSingle()
    {
        var single = new char[char.MaxValue + 1];
        for (var c = 0; c < single.Length; c++) single[c] = c < 0x80 ? char.ToLowerInvariant((char)c) : (char)c;
        single['`'] = '\'';
        foreach (var (code, text) in Rows.Where(row => row.Key <= char.MaxValue))
        {
            single[code] = text.Length switch { 0 => Dropped, 1 => text[0], _ => Expands };
        }

        return single;
    }

    private static Dictionary<int, string> Load()
    {
        var rows = new Dictionary<int, string>();
        using var stream = typeof(FoldingTable).Assembly.GetManifestResourceStream("NewsMonitor.Watchlist.Folding.tsv")
            ?? throw new InvalidOperationException("Folding.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0) rows[int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber)] = line[(tab + 1)..];
        }

        return rows;
    }
}

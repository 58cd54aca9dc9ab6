namespace NewsMonitor.Relations.Tellings;

/// <summary>Numbers that stand for words where they are compared: so many bits that no two words that are met share one.</summary>
internal static class WordNumber
{
    /// <summary>FNV-1a, 64 bits.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1_099_511_628_211UL;
        }

        return hash;
    }
}

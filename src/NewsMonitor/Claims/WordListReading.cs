namespace NewsMonitor.Claims;

/// <summary>What came of reading the word lists.</summary>
public abstract record WordListReading
{
    private WordListReading()
    {
    }

    public sealed record Read(WordLists Lists) : WordListReading;

    /// <param name="Sentence">File, line, what stands there and what is allowed.</param>
    public sealed record Failed(string Sentence) : WordListReading;
}

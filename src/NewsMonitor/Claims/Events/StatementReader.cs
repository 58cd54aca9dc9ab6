using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>Keeps what a named person is quoted as saying, whatever it is about, by its content words.</summary>
internal static class StatementReader
{
    /// <summary>Fewer content words than this say too little to be known again.</summary>
    private const int FewestWords = 5;

    private const int MostWords = 40;

    public static Frame? Read(SentenceReading reading, string speaker)
    {
        var words = new List<string>();
        foreach (var token in reading.Tokens)
        {
            if (token.Is(TokenShape.Word) && token.Norm.Length > 2 && !IsCommon(token.Norm) && words.Count < MostWords)
            {
                words.Add(token.Word.Stem);
            }
        }

        return words.Count < FewestWords ? null : new Frame
        {
            Family = "statement",
            Step = "said",
            Actor = speaker,
            AsOf = reading.AsOf,
            Words = [.. words.Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Cuts the commonest endings: enough to match "provides" with "provide".</summary>
    internal static string Stem(string word) => word switch
    {
        _ when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
        _ when word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) => word[..^2],
        _ when word.Length > 4 && word.EndsWith("es", StringComparison.Ordinal) => word[..^2],
        _ when word.Length > 3 && (word.EndsWith('s') || word.EndsWith('e')) => word[..^1],
        _ => word,
    };

    private static bool IsCommon(string norm) => norm is "the" or "and" or "that" or "this" or "with" or "for" or "from" or "has" or "have" or "had"
        or "was" or "were" or "are" or "been" or "will" or "would" or "said" or "says" or "saying" or "told" or "quoted" or "its" or "his" or "her" or "their"
        or "they" or "not" or "but" or "who" or "which" or "than" or "head" or "also" or "into" or "about" or "when" or "what" or "there" or "can" or "could" or "may";
}

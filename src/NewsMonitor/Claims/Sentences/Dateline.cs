namespace NewsMonitor.Claims.Sentences;

/// <summary>"MOSCOW —", "London - Asharq Al-Awsat", "WASHINGTON (Reuters) -": says where and who, not what.</summary>
internal static class Dateline
{
    private const int LongestPrefix = 8;

    /// <summary>The tokens without a dateline at their start.</summary>
    public static List<Token> Strip(List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count - 3 && i <= LongestPrefix; i++)
        {
            if (tokens[i].Is("—") || (tokens[i].Is("-") && IsSpaced(tokens, i)))
            {
                return IsPrefix(tokens, i) ? tokens.GetRange(i + 1, tokens.Count - i - 1) : tokens;
            }
        }

        return tokens;
    }

    private static bool IsSpaced(List<Token> tokens, int i) =>
        tokens[i].Start > tokens[i - 1].End && tokens[i + 1].Start > tokens[i].End;

    /// <summary>Names, commas and brackets only: a sentence that pauses with a dash has a small word before it.</summary>
    private static bool IsPrefix(List<Token> tokens, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var token = tokens[i];
            if (token.Is(TokenShape.Word) && !token.Is(TokenShape.Capital))
            {
                return false;
            }
        }

        return true;
    }
}

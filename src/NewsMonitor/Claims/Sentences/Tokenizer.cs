using System.Text;

namespace NewsMonitor.Claims.Sentences;

/// <summary>Cuts a stretch of text into tokens, in one pass and with exact places.</summary>
internal static class Tokenizer
{
    /// <summary>Longer words are cut: no word of any language needs more, and hostile text has no spaces.</summary>
    private const int LongestWord = 64;

    public static List<Token> Cut(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 5 + 4);
        var at = start;
        while (at < end)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))
            {
                at++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                at = AddWord(text, at, end, tokens);
            }
            else
            {
                tokens.Add(new Token(at, 1, Word.Of(PlainMark(c)), TokenShape.Punctuation));
                at++;
            }
        }

        return tokens;
    }

    private static int AddWord(string text, int start, int end, List<Token> tokens)
    {
        var at = start;
        var limit = Math.Min(end, start + LongestWord);
        while (at < limit && (IsInside(text, start, at, limit) || char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        var (body, shape) = (at, TokenShape.None);
        if (at > start + 2 && IsApostrophe(text[at - 2]) && text[at - 1] is 's' or 'S')
        {
            (body, shape) = (at - 2, TokenShape.Possessive);
        }
        else if (at < end && IsApostrophe(text[at]) && text[at - 1] is 's' && (at + 1 >= end || !char.IsLetter(text[at + 1])) && OpensGenitive(tokens))
        {
            at++;
            shape = TokenShape.Possessive;
        }

        Add(text, start, body, at, shape, tokens);
        return at;
    }

    /// <summary>Adds a word as one token, or as the two that its spelling runs together.</summary>
    private static void Add(string text, int start, int body, int end, TokenShape shape, List<Token> tokens)
    {
        if (HyphenBetweenNames(text, start, body) is { } hyphen)
        {
            tokens.Add(Make(text, start, hyphen, hyphen - start, TokenShape.None));
            tokens.Add(new Token(hyphen, 1, Word.Of("-"), TokenShape.Punctuation));
            tokens.Add(Make(text, hyphen + 1, body, end - hyphen - 1, shape));
        }
        else if (CurrencyPrefix(text, start, body) is { } prefix)
        {
            tokens.Add(Make(text, start, prefix, prefix - start, TokenShape.None));
            tokens.Add(Make(text, prefix, body, end - prefix, shape));
        }
        else
        {
            tokens.Add(Make(text, start, body, end - start, shape));
        }
    }

    /// <summary>Whether a mark at <paramref name="at"/> joins the letters or digits around it into one word.</summary>
    private static bool IsInside(string text, int start, int at, int end)
    {
        if (at == start || !char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        var c = text[at];
        var next = at + 1 < end ? text[at + 1] : '\0';
        return c switch
        {
            '.' => (char.IsDigit(text[at - 1]) && char.IsDigit(next)) || IsInitials(text, start, at, next),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(next),
            '/' => char.IsUpper(text[at - 1]) && char.IsUpper(next),
            _ when IsApostrophe(c) => char.IsLetter(next),
            _ when IsDash(c) => c is not ('–' or '—') ? char.IsLetterOrDigit(next) : char.IsLetter(text[at - 1]) && char.IsDigit(next),
            _ => false,
        };
    }

    /// <summary>"U.S." and "a.m.": single letters, each with its stop.</summary>
    private static bool IsInitials(string text, int start, int at, char next)
    {
        var single = at == start + 1 || !char.IsLetterOrDigit(text[at - 2]);
        return single && char.IsLetter(text[at - 1]) && (char.IsLetter(next) || at > start + 1);
    }

    private static Token Make(string text, int start, int end, int length, TokenShape shape)
    {
        var hasDigit = false;
        var hasLetter = false;
        for (var i = start; i < end; i++)
        {
            hasDigit |= char.IsDigit(text[i]);
            hasLetter |= char.IsLetter(text[i]);
        }

        shape |= hasLetter ? TokenShape.Word : TokenShape.Number;
        shape |= char.IsUpper(text[start]) ? TokenShape.Capital : TokenShape.None;
        Span<char> folded = stackalloc char[LongestWord];
        var norm = Fold(text.AsSpan(start, end - start), folded);
        if (hasDigit && hasLetter && char.IsLetter(text[start]))
        {
            return new Token(start, (ushort)length, Word.Of(Designator(norm.ToString())), shape | TokenShape.Designator);
        }

        if (norm.EndsWith("n't"))
        {
            return new Token(start, (ushort)length, Word.Of(norm switch { "can't" => "can", "won't" => "will", _ => norm[..^3] }), shape | TokenShape.Negated);
        }

        // "US" and "UN" are states' names only in capitals; "us" and "un" are words.
        var plain = end - start == 2 ? text.AsSpan(start, 2) switch { "US" => "u.s.", "UN" => "u.n.", "UK" => "u.k.", "EU" => "e.u.", _ => norm } : norm;
        return new Token(start, (ushort)length, Word.Of(plain), shape);
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            folded[i] = IsApostrophe(c) ? '\'' : IsDash(c) ? '-' : char.ToLowerInvariant(c);
        }

        return folded[..word.Length];
    }

    /// <summary>One spelling for "S400", "S-400s", Cyrillic "С-400" and the like: letters, hyphen, the rest, no plural.</summary>
    private static string Designator(string norm)
    {
        var spelled = new StringBuilder(norm.Length + 1);
        foreach (var c in norm)
        {
            var latin = c switch { 'с' => 's', 'а' => 'a', 'к' => 'k', 'м' => 'm', 'т' => 't', _ => c };
            if (spelled.Length > 0 && char.IsDigit(latin) && spelled.Length <= 4 && IsAllLetters(spelled))
            {
                spelled.Append('-');
            }

            spelled.Append(latin);
        }

        if (spelled.Length > 3 && spelled[^1] == 's' && (char.IsDigit(spelled[^2]) || norm.Length > 5))
        {
            spelled.Length--;
        }

        return spelled.ToString();
    }

    private static bool IsAllLetters(StringBuilder built)
    {
        for (var i = 0; i < built.Length; i++)
        {
            if (!char.IsLetter(built[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Tehran-Moscow" is two names; "Tor-M1", "al-Assad" and "anti-missile" are one word.</summary>
    private static int? HyphenBetweenNames(string text, int start, int end)
    {
        for (var i = start + 3; i < end - 3; i++)
        {
            if (IsDash(text[i]) && char.IsUpper(text[start]) && char.IsUpper(text[i + 1]) && char.IsLower(text[i - 1]) && char.IsLower(text[i + 2]))
            {
                return i;
            }
        }

        return null;
    }

    private static int? CurrencyPrefix(string text, int start, int end)
    {
        return end - start > 3 && char.IsDigit(text[start + 3]) && text.AsSpan(start, 3) is "USD" or "EUR" or "GBP" ? start + 3 : null;
    }

    /// <summary>A closing single quotation mark also follows an "s"; a genitive is likelier when none was opened.</summary>
    private static bool OpensGenitive(List<Token> tokens)
    {
        for (var i = tokens.Count - 1; i >= 0 && i > tokens.Count - 24; i--)
        {
            if (tokens[i].Is("'"))
            {
                return false;
            }
        }

        return true;
    }

    private static string PlainMark(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => "\"",
        '‘' or '’' or '`' => "'",
        '–' or '—' or '―' => "—",
        _ when IsDash(c) => "-",
        _ => c.ToString(),
    };

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    internal static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '\u2212';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}

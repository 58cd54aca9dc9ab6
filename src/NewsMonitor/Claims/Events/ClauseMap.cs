using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Events;

/// <summary>Where the clauses of a sentence begin and end. Coarse on purpose: a boundary too many costs an argument,
/// which the rest of the sentence then supplies; a boundary too few lets one clause's negation turn another's verb.</summary>
internal sealed class ClauseMap
{
    private readonly (int Start, int End)[] clauses;

    public ClauseMap(List<Token> tokens)
    {
        clauses = new (int, int)[tokens.Count];
        var start = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            if ((tokens[i].Word.Uses & WordUse.Clause) != 0 && Opens(tokens, i))
            {
                Array.Fill(clauses, (start, i), start, i - start);
                start = i;
            }
        }

        Array.Fill(clauses, (start, tokens.Count), start, tokens.Count - start);
    }

    /// <summary>Index of the first token of the clause.</summary>
    public int StartOf(int token) => clauses[token].Start;

    /// <summary>Index of the token after the clause.</summary>
    public int EndOf(int token) => clauses[token].End;

    public bool Same(int one, int other) => clauses[one].Start == clauses[other].Start;

    /// <summary>Whether a clause can begin with a word; most cannot.</summary>
    public static bool MayOpen(string norm) => norm is ";" or ":" or "—" or "(" or ")" or "\"" or "after" or "before" or "until" or "since" or "that" or "in" or "even" or "as"
        or "but" or "although" or "though" or "while" or "whereas" or "because" or "when" or "if" or "unless" or "whether" or "despite" or "amid" or "where" or "which" or "who" or "whose"
        or "and" or "or" or "yet" or "so" or "then" || IsGerund(norm);

    private static bool IsGerund(string norm) => norm.Length > 5 && norm.EndsWith("ing", StringComparison.Ordinal);

    private static bool Opens(List<Token> tokens, int i)
    {
        var norm = tokens[i].Norm;
        var afterComma = tokens[i - 1].Is(",");
        return norm switch
        {
            ";" or ":" or "—" or "(" or ")" => true,
            "\"" => true,
            "after" or "before" or "until" or "since" => !NamesATime(tokens, i + 1),
            "but" or "although" or "though" or "while" or "whereas" or "because" or "when" or "if" or "unless"
                or "whether" or "despite" or "amid" or "where" or "which" or "who" or "whose" => true,
            "that" => i + 1 < tokens.Count && !afterComma && !tokens[i - 1].Is("ago"),
            "in" => Follows(tokens, i, "spite", "of"),
            "even" => Follows(tokens, i, "though"),
            "as" => afterComma || Follows(tokens, i, "saying"),
            "and" when i + 1 < tokens.Count && tokens[i + 1].Norm is "there" or "it" or "he" or "she" or "they" or "no" => true,
            "and" or "or" or "yet" or "so" or "then" => afterComma,
            _ => afterComma && IsGerund(norm),
        };
    }

    /// <summary>"Before the end of June", "until 2033": a date, not a clause.</summary>
    private static bool NamesATime(List<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Norm is "the" or "late" or "early" or "mid" or "at" or "least")
        {
            i++;
        }

        return i < tokens.Count && (tokens[i].Norm is "end" or "start" or "beginning" or "middle" or "next" or "last" or "this" or "first" or "second" or "third" or "fourth" or "then" or "now" or "further"
            || tokens[i].Is(TokenShape.Number) || Calendar.Month(tokens[i].Norm) is not null || Calendar.Day(tokens[i].Norm) is not null);
    }

    private static bool Follows(List<Token> tokens, int i, params ReadOnlySpan<string> words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (i + 1 + k >= tokens.Count || !tokens[i + 1 + k].Is(words[k]))
            {
                return false;
            }
        }

        return true;
    }
}

using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Items;

namespace NewsMonitor.Claims.Sentences;

/// <summary>Finds the sentences of a text, in one pass. A paragraph ends a sentence unless the text plainly goes on.</summary>
internal sealed class SentenceSplitter(FieldLexicon lexicon)
{
    /// <summary>A sentence longer than this is cut at a space, or a little later anywhere: nobody wrote it, and every later
    /// step is bounded by it.</summary>
    private const int LongestSentence = 1_200;
    private const int LongestWithoutSpace = 1_600;

    /// <summary>How far around a mark is looked: enough for any real text, and hostile text costs no more.</summary>
    private const int Sight = 64;

    /// <summary>Lines shorter than this are taken as lines of their own (headings, bylines, captions), not as wrapped text.</summary>
    private const int WrappedLine = 60;

    public List<Sentence> Split(ItemField field, string text, int limit)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < text.Length && sentences.Count < limit; at++)
        {
            if (EndsAt(text, start, at) is not { } end)
            {
                continue;
            }

            Add(field, text, start, end, sentences);
            start = end;
            at = end - 1;
        }

        if (sentences.Count < limit)
        {
            Add(field, text, start, text.Length, sentences);
        }

        return sentences;
    }

    /// <summary>Where the sentence ends when <paramref name="at"/> is its last mark; null when it goes on.</summary>
    private int? EndsAt(string text, int start, int at)
    {
        var c = text[at];
        if (c == '\n')
        {
            return LineEnds(text, start, at) ? at + 1 : null;
        }

        if (at - start >= LongestWithoutSpace || (at - start >= LongestSentence && char.IsWhiteSpace(c)))
        {
            return at + 1;
        }

        return c switch
        {
            '!' or '?' or '…' => AfterClosers(text, at),
            '。' or '؟' or '।' => at + 1,
            '.' when !IsAbbreviation(text, start, at) => AfterClosers(text, at),
            _ => null,
        };
    }

    private static int? AfterClosers(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < Sight && (text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?'))
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return null;
        }

        var next = end;
        while (next < text.Length && next - at < 2 * Sight && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '\'' or '(' or '*' or '_' or '['))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]) ? end : null;
    }

    private bool IsAbbreviation(string text, int start, int at)
    {
        var from = at;
        while (from > start && at - from < Sight && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..at];
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return true;
        }

        if (!lexicon.IsAbbreviation(word))
        {
            return false;
        }

        // "...in the U.S. The deal": an abbreviation may also end a sentence; a starter word after it tells.
        var next = at + 1;
        while (next < text.Length && next - at < Sight && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var rest = text.AsSpan(next, Math.Min(12, text.Length - next));
        return !(word.Contains('.') && (rest.StartsWith("The ") || rest.StartsWith("It ") || rest.StartsWith("In ") || rest.StartsWith("But ") || rest.StartsWith("He ")));
    }

    private static bool LineEnds(string text, int start, int at)
    {
        var last = at - 1;
        while (last >= start && at - last < Sight && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        if (last < start || char.IsWhiteSpace(text[last]))
        {
            return true;
        }

        var next = at + 1;
        var blank = false;
        while (next < text.Length && next - at < Sight && char.IsWhiteSpace(text[next]))
        {
            blank |= text[next] == '\n';
            next++;
        }

        if (next == text.Length || char.IsWhiteSpace(text[next]))
        {
            return true;
        }

        // A break inside a sentence: no closing mark before it and a small letter after it.
        var goesOn = char.IsLower(text[next]) && text[last] is not ('.' or '!' or '?' or ':');
        if (blank || goesOn)
        {
            return !goesOn;
        }

        var line = text.LastIndexOf('\n', at - 1) + 1;
        return at - line < WrappedLine || text[last] is '.' or '!' or '?';
    }

    private static void Add(ItemField field, string text, int start, int end, List<Sentence> sentences)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '#' or '*' or '>' or '_'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end - start < 2)
        {
            return;
        }

        var tokens = Tokenizer.Cut(text, start, end);
        if (tokens.Count > 1)
        {
            sentences.Add(new Sentence(field, start, end - start, Dateline.Strip(tokens)));
        }
    }
}

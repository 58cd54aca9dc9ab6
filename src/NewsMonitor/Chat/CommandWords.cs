using System.Text;
using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Takes a command's text apart: words at spaces, several as one in quotation marks, straight or curly.</summary>
internal static class CommandWords
{
    private const string Quotes = "\"“”„«»";

    public static IReadOnlyList<CommandWord> Read(string text)
    {
        var words = new List<CommandWord>();
        var word = new StringBuilder();
        var quoted = false;
        foreach (var letter in SafeText.Line(text))
        {
            var opens = !quoted && word.Length == 0;
            if (Quotes.Contains(letter) && (quoted || opens))
            {
                Take(words, word, quoted);
                quoted = !quoted;
            }
            else if (letter == ' ' && !quoted)
            {
                Take(words, word, quoted: false);
            }
            else
            {
                word.Append(letter);
            }
        }

        // A quotation mark that is never closed reaches to the end.
        Take(words, word, quoted);
        return words;
    }

    /// <summary>Words as they would be typed so that they are read as one again.</summary>
    public static string Type(string words) =>
        words.Contains(' ') ? $"\"{string.Concat(words.Where(letter => !Quotes.Contains(letter)))}\"" : words;

    public static string Join(this IEnumerable<CommandWord> words) => string.Join(' ', words.Select(word => word.Text));

    private static void Take(List<CommandWord> words, StringBuilder word, bool quoted)
    {
        var text = word.ToString().Trim();
        word.Clear();
        if (text.Length > 0)
        {
            words.Add(new CommandWord(text, quoted));
        }
    }
}

namespace NewsMonitor.Items.Languages;

/// <summary>Says of what is not in English in which language it is: by its script, and in Latin letters by its small words.
/// What is too short to tell, or mixed, counts as English; foreign names and a quotation do not make a text foreign.</summary>
public static class TextLanguage
{
    /// <summary>The beginning of a text tells; more of it costs time.</summary>
    private const int Sample = 8_000;

    private const int FewestLetters = 4;

    /// <summary>Where the Latin letters of Unicode's first blocks end.</summary>
    private const char LastLatin = '\u024F';

    private static readonly byte[] ScriptOf = Scripts();

    /// <summary>The English name of the language ("Persian"); null when the item is read as English.</summary>
    public static string? Of(Item item) => item.Text.Length > 0 ? Of(item.Text) : Of($"{item.Title}\n{item.Summary}");

    /// <summary>The English name of the language ("Persian"); null when the text is read as English.</summary>
    public static string? Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        Span<int> letters = stackalloc int[Script.All.Count + 1];
        var latin = 0;
        foreach (var c in sample)
        {
            if (c > LastLatin)
            {
                letters[ScriptOf[c]]++;
            }
            else if (char.IsLetter(c))
            {
                latin++;
            }
        }

        var (most, weight) = (0, latin);
        for (var script = 1; script < letters.Length; script++)
        {
            var weighed = letters[script] * Script.All[script - 1].Weight;
            (most, weight) = letters[script] >= FewestLetters && weighed > weight ? (script, weighed) : (most, weight);
        }

        return most > 0 ? Script.All[most - 1].LanguageOf(sample, letters[most]) : SmallWords.LanguageOf(sample);
    }

    /// <summary>For each UTF-16 unit its script's place from 1; 0 for none.</summary>
    private static byte[] Scripts()
    {
        var scripts = new byte[char.MaxValue + 1];
        foreach (var (place, script) in Script.All.Index())
        {
            foreach (var (from, to) in script.Ranges)
            {
                scripts.AsSpan(from, to - from + 1).Fill((byte)(place + 1));
            }
        }

        return scripts;
    }
}

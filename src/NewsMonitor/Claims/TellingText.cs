namespace NewsMonitor.Claims;

/// <summary>A telling in a few words for people.</summary>
internal static class TellingText
{
    private const int NamesShown = 3;
    private const int WordsShown = 3;

    /// <summary>"Boeing, FAA: cleared in November 2020", "Airbus: 42 airliners a month"; what its article is about stands for
    /// a name that the sentence leaves unsaid.</summary>
    public static string Of(Frame frame, Telling telling, string sentence)
    {
        var names = Names(telling).Select(name => Written(name, sentence)).Distinct(StringComparer.OrdinalIgnoreCase).Take(NamesShown).ToList();
        var about = names.Count == 0 ? "" : $"{string.Join(", ", names)}: ";
        var time = frame.Time.Stated ? " " + TimeText.Of(frame.Time) : "";
        return (telling.Happenings.Count, telling.Figures.Count) switch
        {
            ( > 0, _) => about + FrameText.Before(frame) + Gist(frame.Step) + time + (telling.Figures.FirstOrDefault(IsTelling) is { } figure ? $", {FigureText.Of(figure)}" : ""),
            (_, > 0) => about + FigureText.Of(telling.Figures[0]) + time,
            _ => about + string.Join(", ", telling.Words.Take(WordsShown)),
        };
    }

    /// <summary>Whom the sentence names; else whom its article is about; else who speaks.</summary>
    private static IEnumerable<NamedThing> Names(Telling telling)
    {
        var own = telling.Names.Where(name => name.Kind != NameKind.Class).ToList();
        return own.Count > 0 ? own : telling.Setting.Count > 0 ? telling.Setting.Take(1) : telling.Speakers;
    }

    /// <summary>A name as the sentence writes it, where it does; ids have no capitals.</summary>
    private static string Written(NamedThing name, string sentence)
    {
        for (var at = 0; name.Id.Length > 3 && (at = sentence.IndexOf(name.Id, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (char.IsUpper(sentence[at]) && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])))
            {
                return sentence.Substring(at, name.Id.Length);
            }
        }

        return name.Id.Any(char.IsAsciiDigit) ? name.Id.ToUpperInvariant() : FrameText.Name(name.Id);
    }

    /// <summary>Whether a figure says something beside what happens: a sum, a share, so many a month; "two sides" does not.</summary>
    private static bool IsTelling(Quantity figure) => figure.Role != "count";

    private static string Gist(string step) => WordLists.Shipped.Steps.Gists.GetValueOrDefault(step) ?? step.Replace('-', ' ');
}

namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Chooses the irregular forms of the chosen words.</summary>
internal sealed class FormChoice
{
    private readonly SenseChoice chosen;

    public FormChoice(WordNetFiles files, SenseChoice chosen)
    {
        this.chosen = chosen;
        Forms =
        [
            .. files.Exceptions
                .Where(entry => entry.Form != entry.Base && chosen.Senses.ContainsKey((entry.Base, entry.Class)))
                .GroupBy(entry => entry.Form, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Choose(group.Key, [.. group])),
        ];
    }

    public IReadOnlyList<WordForm> Forms { get; }

    private WordForm Choose(string form, List<(WordClass Class, string Form, string Base)> entries)
    {
        var itself = Enum.GetValues<WordClass>().Max(kind => chosen.Senses.ContainsKey((form, kind)) ? chosen.Uses(form, kind) : -1);
        // "leaves" is a form of "leave" too, and a regular one.
        var all = form.EndsWith('s') && chosen.Senses.ContainsKey((form[..^1], WordClass.Verb)) ? [.. entries, (WordClass.Verb, form, form[..^1])] : entries;
        var best = all.MaxBy(entry => chosen.Uses(entry.Base, entry.Class));
        return new WordForm(
            form,
            chosen.Uses(best.Base, best.Class) >= itself ? best.Base : form,
            Of(entries, WordClass.Verb),
            Of(entries, WordClass.Noun),
            Of(entries, WordClass.Adjective));
    }

    private string Of(List<(WordClass Class, string Form, string Base)> entries, WordClass kind) =>
        entries.Where(entry => entry.Class == kind).Select(entry => entry.Base).DefaultIfEmpty("").MaxBy(word => chosen.Uses(word, kind))!;
}

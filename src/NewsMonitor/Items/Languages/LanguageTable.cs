namespace NewsMonitor.Items.Languages;

/// <summary>Reads the tab-separated files of this folder; <c>#</c> opens a remark.</summary>
internal static class LanguageTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        var name = $"{typeof(LanguageTable).Namespace}.{file}.tsv";
        using var stream = typeof(LanguageTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{file}.tsv is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}

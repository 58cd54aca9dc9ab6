using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>An appearance made ready to be compared with many others; kept with the appearance.</summary>
internal sealed class ReadAppearance(Appearance appearance)
{
    private Shingles? shingles;
    private ulong[]? words;
    private SentenceStems? stems;

    /// <summary>Its telling, when it has one.</summary>
    public ReadTelling? Telling { get; } = appearance.Telling is { } telling ? new ReadTelling(telling) : null;

    /// <summary>The runs of words of its sentence.</summary>
    public Shingles Shingles => shingles ??= Shingles.Of(appearance.Quote.Text);

    /// <summary>The content words of its frame, as numbers.</summary>
    public ulong[] Words => words ??= [.. appearance.Frame.Words.Select(word => WordNumber.Of(word))];

    /// <summary>The stems of its sentence.</summary>
    public SentenceStems Stems => stems ??= SentenceStems.Of(appearance.Quote.Text, appearance.Telling?.Speakers ?? []);

    public static ReadAppearance Of(Appearance appearance)
    {
        if (appearance.Kept.Of(appearance) is not ReadAppearance read)
        {
            read = new ReadAppearance(appearance);
            appearance.Kept.Keep(appearance, read);
        }

        return read;
    }
}

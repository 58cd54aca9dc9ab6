using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Says who a sentence speaks for: the report it credits, the named speaker, the unnamed sources.</summary>
internal static class AttributionReader
{
    /// <param name="reading">The sentence.</param>
    /// <param name="article">What the article as a whole is credited to; null when it is its outlet's own.</param>
    /// <param name="ownOutlet">The id of who published it: crediting oneself is no credit.</param>
    public static Attribution Read(SentenceReading reading, Source? article, string ownOutlet)
    {
        var speech = reading.Speech;
        var report = ReportFinder.OfSentence(reading, speech, ownOutlet) ?? article;
        var unnamed = UnnamedFinder.Find(reading, speech.Count > 0);
        var speaker = unnamed is null ? SpeakerFinder.Find(reading, speech) : null;
        return report is null && unnamed is null && speaker is null ? Attribution.None : new Attribution(speaker?.Id, unnamed?.Id, report?.Id, Wording(report, speaker ?? unnamed));
    }

    private static string Wording(Source? report, Source? source) => (report, source) switch
    {
        (null, null) => "",
        (null, _) => source!.Words,
        (_, null) => report.Words,
        _ => $"{report.Words}, citing {source.Words}",
    };
}

using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Who speaks, sentence by sentence: a quotation goes on, and "he said" and "the newspaper added" mean who was named last.</summary>
/// <param name="article">What the article as a whole is credited to; null when it is its outlet's own.</param>
/// <param name="ownOutlet">The id of who published it.</param>
internal sealed class ArticleVoice(Source? article, string ownOutlet)
{
    private Attribution? last;
    private bool wasSaid;

    public Attribution Of(SentenceReading reading, bool startsInQuote)
    {
        var own = AttributionReader.Read(reading, article, ownOutlet);
        var names = own.Speaker is not null || own.Anonymous is not null;
        if (names || own.Report != article?.Id)
        {
            (last, wasSaid) = (own, own.Speaker is not null);
            return own;
        }

        if (last is not null && ((startsInQuote && wasSaid) || BackReference.Has(reading)))
        {
            wasSaid = last.Speaker is not null;
            return last;
        }

        wasSaid = false;
        return own;
    }
}

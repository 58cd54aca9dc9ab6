namespace NewsMonitor.Claims.Events;

/// <summary>Reads one family of events out of a sentence.</summary>
internal interface IEventReader
{
    /// <summary>The frames of the sentence, in order. <paramref name="context"/> carries what the article said before.</summary>
    IEnumerable<Frame> Read(SentenceReading reading, DealContext context);
}

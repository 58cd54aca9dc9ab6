namespace NewsMonitor.Claims.Events;

/// <summary>Reads one family of events out of a sentence.</summary>
internal interface IEventReader
{
    /// <summary>Adds the frames of the sentence, in order.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="context">What the article said before.</param>
    /// <param name="found">Where they are added.</param>
    void Read(SentenceReading reading, DealContext context, List<Frame> found);
}

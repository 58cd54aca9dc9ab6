namespace NewsMonitor.Relations.Adjudication;

/// <summary>What came back from the service.</summary>
public abstract record AdjudicatorReply
{
    private AdjudicatorReply()
    {
    }

    /// <summary>It said something, not yet looked at.</summary>
    public sealed record Said(string Text) : AdjudicatorReply;

    /// <summary>It said nothing that can be looked at.</summary>
    /// <param name="Sentence">Why, in words of the program's own.</param>
    public sealed record Failed(string Sentence) : AdjudicatorReply;
}

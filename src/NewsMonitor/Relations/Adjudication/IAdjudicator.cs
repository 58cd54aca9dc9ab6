namespace NewsMonitor.Relations.Adjudication;

/// <summary>The service outside that is asked for a second opinion.</summary>
public interface IAdjudicator
{
    /// <summary>One call, made once. Outside faults come back as a reply; only cancellation throws.</summary>
    Task<AdjudicatorReply> AskAsync(CasePrompt prompt, CancellationToken cancellation);
}

using NewsMonitor.Ledger;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>The calls made to the adjudicator and what came of them. Every call is a row of its own beside the engine's verdict,
/// made before the call, so that limits hold across crashes and replicas.</summary>
public interface IOpinionStore
{
    /// <summary>Takes up the latest tension without an opinion and counts its call; null when there is none or a limit is reached.</summary>
    Task<OpenCase?> TakeAsync(string model, CallLimits limits, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Keeps an opinion.</summary>
    Task GivenAsync(long call, RelationLabel label, string reason, CancellationToken cancellation);

    /// <summary>Keeps why a call brought no opinion, one sentence.</summary>
    Task FailedAsync(long call, string fault, CancellationToken cancellation);

    Task<OpinionState> StateAsync(DateTimeOffset now, CancellationToken cancellation);
}

using Microsoft.Extensions.Logging;

namespace NewsMonitor.Relations.Adjudication;

/// <summary>Asks for second opinions on tensions, one call at a time and never inside a transaction. Whatever is not a valid
/// answer leaves the tension as it is.</summary>
public sealed partial class SecondOpinions(
    AdjudicatorOptions options, IOpinionStore store, TimeProvider clock, ILogger<SecondOpinions> logger, IAdjudicator? adjudicator = null)
{
    private readonly CallLimits limits = new(options.CallsPerHour, options.CallsPerDay);

    public AdjudicatorOptions Options => options;

    /// <summary>How asking goes; null when it is off.</summary>
    public async Task<OpinionState?> StateAsync(CancellationToken cancellation) =>
        adjudicator is null ? null : await store.StateAsync(clock.GetUtcNow(), cancellation);

    /// <summary>Asks about every case that waits, as far as the limits allow.</summary>
    /// <returns>Opinions given.</returns>
    public async Task<int> AskAsync(CancellationToken cancellation)
    {
        var given = 0;
        while (adjudicator is not null && await store.TakeAsync(options.Model!, limits, clock.GetUtcNow(), cancellation) is { } open)
        {
            given += await AskAsync(adjudicator, open, cancellation) ? 1 : 0;
        }

        return given;
    }

    private async Task<bool> AskAsync(IAdjudicator service, OpenCase open, CancellationToken cancellation)
    {
        var fault = "";
        switch (await ReplyAsync(service, CasePrompt.Of(open, options.MaxCharacters), cancellation))
        {
            case AdjudicatorReply.Said(var text) when OpinionReading.Read(text) is var (label, reason):
                // It is paid for: a stop of the program must not lose it.
                await store.GivenAsync(open.Call, label, reason, CancellationToken.None);
                return true;
            case AdjudicatorReply.Said:
                fault = "The service's answer is not one of those it was asked to choose from.";
                break;
            case AdjudicatorReply.Failed(var sentence):
                fault = sentence;
                break;
        }

        Log.NoOpinion(logger, open.Call, fault);
        await store.FailedAsync(open.Call, fault, CancellationToken.None);
        return false;
    }

    private async Task<AdjudicatorReply> ReplyAsync(IAdjudicator service, CasePrompt prompt, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await service.AskAsync(prompt, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new AdjudicatorReply.Failed($"The service gave no answer within {options.Timeout.TotalSeconds:0} s.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Warning, "Call {Call} for a second opinion brought none: {Fault}")]
        public static partial void NoOpinion(ILogger logger, long call, string fault);
    }
}

using NewsMonitor.Relations.Adjudication;
using Quartz;

namespace NewsMonitor.Host.Jobs;

/// <summary>Asks for second opinions on the tensions that have none.</summary>
[DisallowConcurrentExecution]
internal sealed partial class AskSecondOpinionJob(SecondOpinions opinions, ILogger<AskSecondOpinionJob> logger) : IJob
{
    /// <summary>How often new tensions are looked for.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await opinions.AskAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops: the call under way counts, and its case is asked about again later.
        }
        catch (Exception fault)
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(7005, LogLevel.Error, "Asking for second opinions met a fault in the program")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}

using NewsMonitor.Alerts;
using Quartz;

namespace NewsMonitor.Host.Jobs;

/// <summary>Sends the alerts that are owed.</summary>
[DisallowConcurrentExecution]
internal sealed partial class SendOutboxJob(OutboxSender sender, ILogger<SendOutboxJob> logger) : IJob
{
    /// <summary>How often the outbox is looked into.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            do
            {
                await sender.SendDueAsync(cancellationToken);
            }
            while (await sender.FallsDueAsync(Tick, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program stops: what was not sent is still owed.
        }
        catch (Exception fault)
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(7002, LogLevel.Error, "Sending the outbox met a fault in the program")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}

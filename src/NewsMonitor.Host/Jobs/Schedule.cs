using Quartz;

namespace NewsMonitor.Host.Jobs;

/// <summary>The recurring jobs. They keep no state of their own: what is due is in the store.</summary>
internal static class Schedule
{
    /// <param name="services">The service's parts.</param>
    /// <param name="secondOpinions">Whether there is a service to ask.</param>
    public static IServiceCollection AddSchedule(this IServiceCollection services, bool secondOpinions) => services
        .AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(3);
            Recur<PollDueFeedsJob>(quartz, PollDueFeedsJob.Tick);
            Recur<SendOutboxJob>(quartz, SendOutboxJob.Tick);
            if (secondOpinions)
            {
                Recur<AskSecondOpinionJob>(quartz, AskSecondOpinionJob.Tick);
            }
        })
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    private static void Recur<T>(IQuartzBuilder quartz, TimeSpan tick)
        where T : class, IJob => quartz.ScheduleJob<T>(trigger => trigger.StartNow().WithSimpleSchedule(tick, null));
}

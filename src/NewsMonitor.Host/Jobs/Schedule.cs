using Quartz;

namespace NewsMonitor.Host.Jobs;

/// <summary>The recurring jobs. They keep no state of their own: what is due is in the store.</summary>
internal static class Schedule
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddQuartz(quartz =>
        {
            quartz.UseInMemoryStore();
            quartz.UseDefaultThreadPool(2);
            Recur<PollDueFeedsJob>(quartz, PollDueFeedsJob.Tick);
            Recur<SendOutboxJob>(quartz, SendOutboxJob.Tick);
        })
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    private static void Recur<T>(IQuartzBuilder quartz, TimeSpan tick)
        where T : class, IJob => quartz.ScheduleJob<T>(trigger => trigger.StartNow().WithSimpleSchedule(tick, null));
}

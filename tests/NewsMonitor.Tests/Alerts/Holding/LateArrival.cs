using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Tests.Alerts.Holding;

/// <summary>A real store's postings, among which something arrives right after the first look.</summary>
internal sealed class LateArrival(IHeldPosts posts, Func<Task> arrive) : IHeldPosts
{
    private bool hasArrived;

    public async Task<IReadOnlyList<ChannelLoad>> LoadsAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var loads = await posts.LoadsAsync(now, cancellation);
        if (!hasArrived)
        {
            hasArrived = true;
            await arrive();
        }

        return loads;
    }

    public Task HoldAsync(ChannelAddress channel, DateTimeOffset now, CancellationToken cancellation) => posts.HoldAsync(channel, now, cancellation);

    public Task<IReadOnlyList<HeldPost>> HeldAsync(ChannelAddress channel, DateTimeOffset before, CancellationToken cancellation) =>
        posts.HeldAsync(channel, before, cancellation);

    public Task ReleaseAsync(IReadOnlyList<long> messages, CancellationToken cancellation) => posts.ReleaseAsync(messages, cancellation);

    public Task GatherAsync(ChannelAddress channel, DigestKind kind, IReadOnlyList<long> messages, DateTimeOffset now, CancellationToken cancellation) =>
        posts.GatherAsync(channel, kind, messages, now, cancellation);

    public Task CapAsync(ChannelAddress channel, int number, DateTimeOffset dayStart, DateTimeOffset now, CancellationToken cancellation) =>
        posts.CapAsync(channel, number, dayStart, now, cancellation);
}

using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds.Fetching;

public sealed class HostGateTests
{
    [Fact]
    public async Task A_host_is_forgotten_when_its_last_request_has_gone()
    {
        var gate = new HostGate(perHost: 1);
        using (await gate.EnterAsync("a.example", CancellationToken.None))
        using (await gate.EnterAsync("b.example", CancellationToken.None))
            Assert.Equal(2, gate.Hosts);

        Assert.Equal(0, gate.Hosts);
    }

    [Fact]
    public async Task A_cancelled_wait_gives_nothing_away()
    {
        var gate = new HostGate(perHost: 1);
        using var stop = new CancellationTokenSource();
        var first = await gate.EnterAsync("a.example", CancellationToken.None);
        var second = gate.EnterAsync("A.example", stop.Token);
        Assert.False(second.IsCompleted);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        Assert.Equal(0, gate.Hosts);
        (await gate.EnterAsync("a.example", CancellationToken.None)).Dispose();
    }
}

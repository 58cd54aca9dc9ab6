namespace NewsMonitor.Feeds.Fetching;

/// <summary>Lets a few requests at a time through to one host and remembers only the hosts that have some now.</summary>
internal sealed class HostGate(int perHost)
{
    private readonly Lock guard = new();
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts with requests under way or waiting.</summary>
    public int Hosts
    {
        get
        {
            lock (guard)
                return lanes.Count;
        }
    }

    /// <summary>Waits for a place at the host; disposing of the result gives it back.</summary>
    public async Task<IDisposable> EnterAsync(string host, CancellationToken cancellation)
    {
        Lane lane;
        lock (guard)
        {
            if (!lanes.TryGetValue(host, out lane!))
                lanes[host] = lane = new Lane(this, host, perHost);
            lane.Users++;
        }

        try
        {
            await lane.Places.WaitAsync(cancellation);
        }
        catch
        {
            Leave(lane);
            throw;
        }

        return new Place(lane);
    }

    private void Leave(Lane lane)
    {
        lock (guard)
        {
            if (--lane.Users > 0)
                return;
            lanes.Remove(lane.Host);
        }

        lane.Places.Dispose();
    }

    private sealed class Lane(HostGate gate, string host, int places)
    {
        public HostGate Gate { get; } = gate;

        public string Host { get; } = host;

        public SemaphoreSlim Places { get; } = new(places);

        public int Users { get; set; }
    }

    private sealed class Place(Lane lane) : IDisposable
    {
        public void Dispose()
        {
            lane.Places.Release();
            lane.Gate.Leave(lane);
        }
    }
}

using System.Text.Json.Nodes;

namespace NewsMonitor.Chat.Tests.Discord.Gateway;

/// <summary>What one shard has been told, over however many connections.</summary>
internal sealed class GatewaySession(string id, int shard)
{
    private const int Dispatch = 0;

    private readonly Lock gate = new();
    private readonly List<(string Type, JsonObject Data)> told = [];
    private Task sending = Task.CompletedTask;

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    /// <summary>The connection it has now; null while it is lost.</summary>
    public GatewayWire? Wire { get; private set; }

    /// <summary>Tells something now, or once the shard is back.</summary>
    public Task TellAsync(string type, JsonObject data)
    {
        lock (gate)
        {
            told.Add((type, data));
            return Wire is { } wire ? SendAsync(wire, told.Count) : Task.CompletedTask;
        }
    }

    /// <summary>Goes on over a connection, after what was heard last.</summary>
    public Task GoOnAsync(GatewayWire wire, int heard)
    {
        lock (gate)
        {
            Wire = wire;
            return Task.WhenAll(Enumerable.Range(heard + 1, told.Count - heard).Select(number => SendAsync(wire, number)).ToList());
        }
    }

    /// <summary>Takes note that a connection is gone.</summary>
    public void Lose(GatewayWire wire)
    {
        lock (gate)
        {
            Wire = Wire == wire ? null : Wire;
        }
    }

    /// <summary>Sends what was told as the nth, after what goes before it.</summary>
    private Task SendAsync(GatewayWire wire, int number)
    {
        var (before, (type, data)) = (sending, told[number - 1]);
        return sending = InTurnAsync();

        async Task InTurnAsync()
        {
            await before;
            await wire.SendAsync(Dispatch, data, number, type);
        }
    }
}

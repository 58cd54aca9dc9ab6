using Discord;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Discord.Interactions;

namespace NewsMonitor.Discord.Gateway;

/// <summary>A connection to the gateway as Discord.Net makes it: with as many shards as Discord asks for, each found again when it is lost.</summary>
internal sealed class GatewayConnection : IAsyncDisposable
{
    private const string Lost = "The connection to Discord's gateway was lost; it is being made again, and commands wait until then.";

    /// <summary>How long a clean goodbye may take.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(2);

    private readonly PostingOptions options;
    private readonly TimeProvider clock;
    private readonly DiscordShardedClient client;
    private readonly TaskCompletionSource<GatewayFault> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public GatewayConnection(PostingOptions options, TimeProvider clock)
    {
        (this.options, this.clock) = (options, clock);
        var rest = DefaultRestClientProvider.Create(useProxy: true);
        client = new DiscordShardedClient(new DiscordSocketConfig
        {
            // Servers and their roles: who may change things is found from them.
            GatewayIntents = GatewayIntents.Guilds,
            LogGatewayIntentWarnings = false,
            // What fails otherwise is tried again from here, at a pace that spares Discord.
            DefaultRetryMode = RetryMode.RetryRatelimit,
            RestClientProvider = _ => rest(options.ApiBaseUrl.AbsoluteUri),
            WebSocketProvider = DefaultWebSocketProvider.Create(HttpClient.DefaultProxy),
        });
        client.ShardConnected += _ => Told(NoteConnection);
        client.ShardDisconnected += (fault, _) => Told(() => NoteLoss(fault));
        client.InteractionCreated += received => Told(() => Take(received));
        client.Log += line => Told(() => Note(line));
    }

    /// <summary>Told of what is waited for, or null once every shard is connected.</summary>
    public required Action<string?> Changed { get; init; }

    /// <summary>Told of what people do.</summary>
    public required Action<Interaction> Received { get; init; }

    /// <summary>Told of what Discord.Net could not do with what came in.</summary>
    public required Action<string, Exception?> Failed { get; init; }

    /// <summary>Connects and stays so.</summary>
    /// <returns>Why it ended, once a person has to mend something or a fresh connection is needed.</returns>
    public async Task<GatewayFault> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await client.LoginAsync(TokenType.Bot, options.Token, validateToken: false).WaitAsync(cancellation);
            await client.StartAsync();
            return await ended.Task.WaitAsync(cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            return GatewayFault.Of(fault);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (client.LoginState == LoginState.LoggedIn)
        {
            await client.StopAsync();
            if (!AreAll(ConnectionState.Disconnected))
            {
                await Task.WhenAny(quiet.Task, Task.Delay(StopTime, clock));
            }
        }

        await client.DisposeAsync();
    }

    private bool AreAll(ConnectionState state) => client.Shards.All(shard => shard.ConnectionState == state);

    private void NoteConnection()
    {
        if (AreAll(ConnectionState.Connected))
        {
            Changed(null);
        }
    }

    private void NoteLoss(Exception? fault)
    {
        if (GatewayFault.IsForGood(fault))
        {
            ended.TrySetResult(GatewayFault.Of(fault!));
        }
        else if (!ended.Task.IsCompleted)
        {
            Changed(Lost);
        }

        if (AreAll(ConnectionState.Disconnected))
        {
            quiet.TrySetResult();
        }
    }

    private void Take(SocketInteraction received)
    {
        if (GatewayInteractions.Read(received) is { } interaction)
        {
            Received(interaction);
        }
    }

    /// <summary>What it says of connections is told by their state; what it could not read is told nowhere else.</summary>
    private void Note(LogMessage line)
    {
        var isOfConnection = line.Exception is OperationCanceledException or System.Net.WebSockets.WebSocketException or HttpRequestException;
        if (line.Severity <= LogSeverity.Error && !isOfConnection)
        {
            Failed(line.Message ?? line.Source, line.Exception);
        }
    }

    private static Task Told(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}

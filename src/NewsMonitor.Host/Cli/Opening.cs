using System.Net.Sockets;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary>Opens what commands work on; what stands in the way ends the command with a sentence.</summary>
internal static class Opening
{
    /// <exception cref="CommandFailure">The database cannot be used.</exception>
    public static async Task<Store> StoreAsync(StorageOptions options, CancellationToken cancellation)
    {
        try
        {
            return await Store.OpenAsync(options, TimeProvider.System, cancellation);
        }
        catch (StoreUnavailableException unavailable)
        {
            throw new CommandFailure(unavailable.Message, unavailable);
        }
    }

    /// <summary>Starts the service.</summary>
    /// <exception cref="CommandFailure">Its address cannot be bound.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            throw new CommandFailure($"{taken.Message.TrimEnd('.')}; stop what is there, or give another address in Monitor:Web:Urls.", taken);
        }
    }
}

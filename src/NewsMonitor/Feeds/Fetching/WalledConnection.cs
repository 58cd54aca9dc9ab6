using System.Net;
using System.Net.Http;
using System.Net.Sockets;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Opens connections only to addresses the wall allows. It stands where the socket connects, so redirects and
/// names that resolve to private addresses meet it too.</summary>
internal sealed class WalledConnection(AddressWall wall)
{
    private const int MostAddressesTried = 4;
    private static readonly TimeSpan PatiencePerAddress = TimeSpan.FromSeconds(4);

    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="WalledOffException">The name leads to no address that is allowed.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var allowed = addresses.Where(wall.Allows).Take(MostAddressesTried).ToList();
        if (allowed.Count == 0)
            throw new WalledOffException(addresses.Length == 0 ? "no address" : addresses[0].ToString());
        for (var i = 0; ; i++)
        {
            try
            {
                return await ConnectAsync(new IPEndPoint(allowed[i], context.DnsEndPoint.Port), isLast: i == allowed.Count - 1, cancellation);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException && i < allowed.Count - 1 && !cancellation.IsCancellationRequested)
            {
                // The next address of the same host may answer.
            }
        }
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint endPoint, bool isLast, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (!isLast)
            patience.CancelAfter(PatiencePerAddress);
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, patience.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Tells which network addresses may be reached: public ones, and ranges opened by the configuration.</summary>
internal sealed class AddressWall(IEnumerable<IPNetwork> opened)
{
    // IANA's special-purpose registry (RFC 6890 and updates), and one platform's metadata server that stands on a public address.
    private static readonly IPNetwork[] ClosedIPv4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalIPv6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] ClosedIPv6 = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("3fff::/20")];
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Teredo = IPNetwork.Parse("2001::/32");

    private readonly IPNetwork[] opened = [.. opened];

    /// <summary>Whether a socket may connect to this address.</summary>
    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (Contains(opened, address))
            return true;
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return !Contains(ClosedIPv4, address);
        if (Embedded(address) is { } inner)
            return Allows(inner);
        return GlobalIPv6.Contains(address) && !Contains(ClosedIPv6, address);
    }

    /// <summary>The IPv4 address that a translated or tunnelled IPv6 address leads to.</summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        if (Nat64.Contains(address))
            return new IPAddress(bytes.AsSpan(12, 4));
        if (SixToFour.Contains(address))
            return new IPAddress(bytes.AsSpan(2, 4));
        if (Teredo.Contains(address))
            return new IPAddress([(byte)~bytes[12], (byte)~bytes[13], (byte)~bytes[14], (byte)~bytes[15]]);
        return null;
    }

    private static bool Contains(IPNetwork[] networks, IPAddress address)
    {
        foreach (var network in networks)
        {
            if (network.Contains(address))
                return true;
        }

        return false;
    }
}

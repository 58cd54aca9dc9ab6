using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>The faults of fetching, each with its sentence.</summary>
internal static class FetchFaults
{
    public static readonly Fault Empty = new(FaultKind.Empty, "empty body",
        "The server answered with an empty document; check in a browser that the address still holds something.");

    public static readonly Fault RedirectLoop = new(FaultKind.TooManyRedirects, "redirect loop",
        "The address redirects in a circle; look in a browser where it leads and use that address.");

    public static Fault WrongScheme(Uri address) => new(FaultKind.Refused, $"scheme {address.Scheme}",
        "Only http and https addresses are fetched; use one that begins with https://.");

    public static readonly Fault Credentials = new(FaultKind.Refused, "user name in the address",
        "Addresses with a user name or password in them are not fetched; use the address without.");

    public static Fault Private(string cause) => new(FaultKind.Refused, cause,
        "The address leads into a private network, which is not allowed; use a public address, or open the range with Monitor:Feeds:AllowedNetworks.");

    public static Fault TimedOut(TimeSpan timeout) => new(FaultKind.TimedOut, $"no complete answer within {timeout.TotalSeconds:0.##} s",
        $"The server took longer than {timeout.TotalSeconds:0.##} s to answer; it will be tried again at the next poll.");

    public static Fault TooLarge(int maxBytes) => new(FaultKind.TooLarge, $"more than {Size(maxBytes)}",
        $"The document is larger than {Size(maxBytes)}; use a shorter feed of this site, or raise Monitor:Feeds:MaxBytes.");

    public static Fault TooManyRedirects(int most) => new(FaultKind.TooManyRedirects, $"more than {most} redirects",
        $"The address redirects more than {most} times; look in a browser where it leads and use that address.");

    public static Fault BadRedirect(int status) => new(FaultKind.HttpStatus, $"HTTP {status} without a usable Location",
        $"The server redirects to nowhere (HTTP {status}); look in a browser for the right address.");

    public static Fault UnknownEncoding(string encoding) => new(FaultKind.CutOff, $"content encoding {encoding}",
        "The server packs its answer in a way that was not asked for and cannot be unpacked; tell the publisher, or use another feed of this site.");

    public static Fault CutOff(string cause) => new(FaultKind.CutOff, cause,
        "The answer broke off before its end; it will be tried again at the next poll.");

    public static Fault Status(int code) =>
        new(code == 410 ? FaultKind.Gone : FaultKind.HttpStatus, $"HTTP {code}", code switch
        {
            410 => "The server says that this address is gone for good (HTTP 410); remove it, or put its successor in its place.",
            404 => "The server has nothing at this address (HTTP 404); check the address.",
            401 or 403 or 407 or 451 => $"The server refuses access (HTTP {code}); check that the address is open to everybody.",
            429 => "The server asks for fewer requests (HTTP 429); it will be tried again when the server allows.",
            >= 500 => $"The server has trouble of its own (HTTP {code}); it will be tried again at the next poll.",
            _ => $"The server answered HTTP {code} instead of a document; check the address.",
        });

    public static Fault Of(HttpRequestException exception)
    {
        for (Exception? e = exception; e is not null; e = e.InnerException)
        {
            if (e is WalledOffException)
                return Private(e.Message);
            if (e is AuthenticationException)
            {
                return new Fault(FaultKind.Unreachable, e.Message,
                    "No safe connection: the server's certificate is not valid; tell the publisher, or try the address with http://.");
            }

            if (e is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain })
                return new Fault(FaultKind.Unreachable, e.Message, "There is no server of this name; check the address for a typing error.");
        }

        return exception.HttpRequestError switch
        {
            HttpRequestError.ConfigurationLimitExceeded => new Fault(FaultKind.TooLarge, exception.Message,
                "The server's answer begins with more headers than are read; tell the publisher, or use another address."),
            HttpRequestError.ResponseEnded => CutOff(exception.Message),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => new Fault(FaultKind.Unreachable, exception.Message,
                "The server does not answer in HTTP; check the address and its port."),
            _ => new Fault(FaultKind.Unreachable, exception.Message,
                "No connection to the server; it will be tried again at the next poll."),
        };
    }

    private static string Size(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes / (1024 * 1024)} MiB" : $"{bytes / 1024.0:0.#} KiB";
}

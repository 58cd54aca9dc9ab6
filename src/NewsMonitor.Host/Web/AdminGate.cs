using System.Security.Cryptography;
using System.Text;
using NewsMonitor.Host.Configuration;

namespace NewsMonitor.Host.Web;

/// <summary>Who may change things on the page: everybody while only this machine reaches it, else who showed the admin token.</summary>
internal sealed class AdminGate(WebSettings settings)
{
    private const string Cookie = "monitor-admin";

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether a token is asked for at all.</summary>
    public bool AsksForToken => settings.AdminToken is not null;

    public bool IsOpenTo(HttpContext context) =>
        settings.AdminToken is not { } token
        || (context.Request.Cookies[Cookie] is { } shown && AreEqual(shown, Pass(token)));

    /// <summary>Lets a visitor in who shows the token. False when it is the wrong one.</summary>
    public bool TryOpen(HttpContext context, string token)
    {
        if (settings.AdminToken is not { } wanted || !AreEqual(token, wanted))
        {
            return false;
        }

        context.Response.Cookies.Append(Cookie, Pass(wanted), FormGuard.Private(context));
        return true;
    }

    // Hashed first, so that not even the length shows in the time it takes.
    private static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(left)), SHA256.HashData(Encoding.UTF8.GetBytes(right)));

    private string Pass(string token) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(token)));
}

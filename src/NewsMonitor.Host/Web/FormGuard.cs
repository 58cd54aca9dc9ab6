using System.Security.Cryptography;
using System.Text;

namespace NewsMonitor.Host.Web;

/// <summary>Takes forms only from this site's own pages: the browser's word on where the request comes from, and a token in
/// the form that belongs to a cookie no other site can read.</summary>
internal sealed class FormGuard
{
    /// <summary>The form field of the token.</summary>
    public const string Field = "form";

    private const string Cookie = "monitor-form";
    private const int VisitorLength = 32;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The token for a form shown in this answer.</summary>
    public string Token(HttpContext context)
    {
        var visitor = context.Request.Cookies[Cookie];
        if (visitor is not { Length: VisitorLength })
        {
            visitor = Convert.ToHexString(RandomNumberGenerator.GetBytes(VisitorLength / 2));
            context.Response.Cookies.Append(Cookie, visitor, Private(context));
        }

        return Sign(visitor);
    }

    /// <summary>Whether the form of this request was shown by this site to this visitor.</summary>
    public bool Accepts(HttpContext context, string token) =>
        IsSameOrigin(context.Request)
        && context.Request.Cookies[Cookie] is { Length: VisitorLength } visitor
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(visitor)), Encoding.UTF8.GetBytes(token));

    /// <summary>How this site's cookies are kept: out of reach of scripts and of other sites.</summary>
    public static CookieOptions Private(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" };

    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin"
            && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var address)
                && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)));
    }

    private string Sign(string visitor) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(visitor)));
}

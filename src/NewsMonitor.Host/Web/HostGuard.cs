using System.Net;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Host.Web.Chat;

namespace NewsMonitor.Host.Web;

/// <summary>Refuses requests under a foreign name: a page elsewhere could otherwise point its own name at this address and
/// read what is here (DNS rebinding). Bare IP addresses cannot be so abused, and a browser always names its host.</summary>
internal static class HostGuard
{
    public static IApplicationBuilder UseHostGuard(this IApplicationBuilder app, WebSettings settings)
    {
        var names = settings.Hosts.Append("localhost").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return app.Use((context, next) =>
        {
            var host = context.Request.Host.Host.Trim('[', ']');
            if (host.Length == 0 || SignedPaths.Has(context.Request) || names.Contains(host) || IPAddress.TryParse(host, out _))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return context.Response.WriteAsync("This name is not served here. Add it to Monitor:Web:Hosts if it should be.", context.RequestAborted);
        });
    }
}

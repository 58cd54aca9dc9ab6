using System.Security.Cryptography;
using System.Text;

namespace NewsMonitor.Items;

/// <summary>Article addresses brought to one form, so that the same article reached in two ways has one key.</summary>
internal static class ItemLink
{
    private const int LongestKey = 600;

    private static readonly string[] Trackers =
    [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "at_medium", "at_campaign", "cmpid", "ocid", "smid",
    ];

    /// <summary>The key: scheme and host in lower case, http as https, no default port, no fragment, no tracking parameters,
    /// no slash at the end. Null without an address, and for a site's front page, which is no article's address.</summary>
    public static string? KeyOf(Uri? address)
    {
        if (address is null)
            return null;
        var path = address.AbsolutePath.TrimEnd('/');
        var query = Query(address.Query);
        if (path.Length == 0 && query.Length == 0)
            return null;
        var port = address.IsDefaultPort ? "" : $":{address.Port}";
        var key = $"link:https://{address.IdnHost.ToLowerInvariant()}{port}{path}{query}";
        return key.Length <= LongestKey ? key : "link:sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }

    private static string Query(string query)
    {
        if (query.Length <= 1)
            return "";
        var kept = query[1..].Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracker(p.Split('=')[0]));
        var joined = string.Join('&', kept);
        return joined.Length == 0 ? "" : "?" + joined;
    }

    private static bool IsTracker(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name, StringComparer.OrdinalIgnoreCase);
}

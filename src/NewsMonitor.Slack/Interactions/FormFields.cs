using System.Net;
using System.Text;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Reads a form as browsers send it: <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormFields
{
    private const int Most = 100;

    /// <summary>The fields by name, the first of each; empty when there are more than Slack would send.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = Encoding.UTF8.GetString(body).Split('&', Most + 1);
        foreach (var pair in pairs.Length > Most ? [] : pairs)
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                fields.TryAdd(WebUtility.UrlDecode(pair[..equals]), WebUtility.UrlDecode(pair[(equals + 1)..]));
            }
        }

        return fields;
    }
}

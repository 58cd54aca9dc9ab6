using System.Net;

namespace NewsMonitor.Host.Configuration;

/// <summary>Where the page is served, under which names, and who may change things there.</summary>
internal sealed record WebSettings
{
    public const string DefaultUrls = "http://127.0.0.1:8080";
    public const int ShortestToken = 16;

    /// <summary>Addresses to bind; port 0 takes a free one.</summary>
    public IReadOnlyList<Uri> Urls { get; init; } = [new(DefaultUrls)];

    /// <summary>Names the page is visited under, beside localhost and bare IP addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Asked for before anything is changed; null when only this machine can reach the page.</summary>
    public string? AdminToken { get; init; }

    public static WebSettings Read(SettingsReader reader)
    {
        var settings = new WebSettings
        {
            Urls = reader.List("Web:Urls", ReadUrl, "http://ADDRESS:PORT with an IP address or localhost; several apart by semicolons"),
            Hosts = reader.List("Web:Hosts", text => Uri.CheckHostName(text) == UriHostNameType.Dns ? text : null, "host names without port"),
            AdminToken = reader.Secret("Web:AdminToken", token => token.Length >= ShortestToken, $"at least {ShortestToken} characters"),
        };
        if (settings.Urls.Count == 0)
        {
            settings = settings with { Urls = [new Uri(DefaultUrls)] };
        }

        if (settings.AdminToken is null && settings.Urls.FirstOrDefault(url => !IsLoopback(url)) is { } open)
        {
            reader.Refuse("Web:Urls", $"\"{open.OriginalString}\" while Monitor:Web:AdminToken is not set", "loopback addresses alone, or set Monitor:Web:AdminToken");
        }

        return settings;
    }

    private static Uri? ReadUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            && (url.IsLoopback || IPAddress.TryParse(url.IdnHost, out _))
            ? url
            : null;

    private static bool IsLoopback(Uri url) =>
        url.Host == "localhost" || (IPAddress.TryParse(url.IdnHost, out var address) && IPAddress.IsLoopback(address));
}

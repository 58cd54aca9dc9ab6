using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace NewsMonitor.Host.Web;

/// <summary>The page's own files, carried inside the program.</summary>
internal static class Asset
{
    private static readonly (string Name, string Type)[] Files =
    [
        ("monitor.css", "text/css; charset=utf-8"), ("monitor.js", "text/javascript; charset=utf-8"), ("monitor.svg", "image/svg+xml"),
    ];

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var (name, type) in Files)
        {
            var body = Read(name);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(body))[..16]}\"");
            routes.MapGet($"/assets/{name}", () => Results.Bytes(body, type, entityTag: tag));
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"NewsMonitor.Host.Web.Assets.{name}")
            ?? throw new InvalidOperationException($"The file {name} is not in the program.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

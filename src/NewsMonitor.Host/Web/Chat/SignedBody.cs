using Microsoft.AspNetCore.Http.Features;

namespace NewsMonitor.Host.Web.Chat;

/// <summary>Reads what a platform delivers, byte for byte as it was signed.</summary>
internal static class SignedBody
{
    /// <summary>The body; null when it is longer than allowed, or breaks off.</summary>
    /// <param name="request">What came in.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        var body = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(body, cancellation);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A request as it came in.</summary>
/// <param name="Body">Undefined when there was none, or no JSON.</param>
internal sealed record PlatformRequest(string Method, string Path, string Query, string Authorization, string ContentType, string Text, JsonElement Body)
{
    public string UserAgent { get; private init; } = "";

    /// <summary>When it came, as <see cref="TimeProvider.GetTimestamp"/> of the system counts.</summary>
    public long CameAt { get; } = TimeProvider.System.GetTimestamp();

    public static async Task<PlatformRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        var body = text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
        return new PlatformRequest(
            request.Method, request.Path, request.QueryString.Value ?? "", request.Headers.Authorization.ToString(), request.ContentType ?? "", text, body)
        {
            UserAgent = request.Headers.UserAgent.ToString(),
        };
    }
}

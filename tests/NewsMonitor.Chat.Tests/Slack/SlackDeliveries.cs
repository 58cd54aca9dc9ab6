using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>Delivers to the bot's address what people do, signed as Slack signs, and holds the bot to Slack's three seconds.</summary>
internal sealed class SlackDeliveries(SlackServer server, TimeProvider clock) : IDisposable
{
    public const string Commands = "/slack/commands", Interactions = "/slack/interactions";

    private readonly HttpClient http = new();

    public Uri Bot { get; set; } = null!;

    /// <summary>Delivers a form.</summary>
    /// <returns>The status, and what is to be shown at once; undefined for nothing.</returns>
    public async Task<(int Status, JsonElement Answer)> DeliverAsync(string path, Dictionary<string, string> form, int retry = 0)
    {
        var body = DeliveryForms.Bytes(form);
        var (timestamp, signature) = Sign(body);
        var answering = SendAsync(path, body, timestamp, signature, retry);
        if (!await PlatformDeadline.IsMetAsync(answering))
        {
            server.Breaches.Enqueue("a delivery was answered too late");
        }

        var (status, answer) = await answering;
        if (status == 200 && answer.ValueKind == JsonValueKind.Object)
        {
            server.Checks.Answer(answer);
        }

        return (status, answer);
    }

    /// <summary>The headers of a request made now.</summary>
    public (string Timestamp, string Signature) Sign(byte[] body, TimeSpan age = default, string secret = SlackBot.Secret)
    {
        var timestamp = (clock.GetUtcNow() - age).ToUnixTimeSeconds().ToString();
        byte[] message = [.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body];
        return (timestamp, $"v0={Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message)).ToLowerInvariant()}");
    }

    /// <summary>Sends any request to the bot's address.</summary>
    public async Task<(int Status, JsonElement Answer)> SendAsync(string path, byte[] body, string? timestamp, string? signature, int retry = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Bot, path)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        // As it comes through a tunnel.
        request.Headers.Host = "monitor.tunnel.example";
        AddHeader(request, "X-Slack-Request-Timestamp", timestamp);
        AddHeader(request, "X-Slack-Signature", signature);
        AddHeader(request, "X-Slack-Retry-Num", retry > 0 ? $"{retry}" : null);
        using var response = await http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        return ((int)response.StatusCode, isJson && bytes.Length > 0 ? JsonDocument.Parse(bytes).RootElement.Clone() : default);
    }

    public void Dispose() => http.Dispose();

    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(name, value);
        }
    }
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsMonitor.Chat.Tests.Discord.Signatures;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>Delivers to the bot's address what people do, signed as Discord signs, and holds the bot to Discord's three seconds.</summary>
internal sealed class InteractionDelivery(DiscordServer server, SigningKey key, TimeProvider clock) : IDisposable
{
    private readonly HttpClient http = new();

    public Uri Bot { get; set; } = null!;

    /// <summary>Delivers an interaction.</summary>
    /// <returns>The status, and the answer when it was taken.</returns>
    public async Task<(int Status, JsonElement Answer)> DeliverAsync(JsonObject interaction)
    {
        var body = Encoding.UTF8.GetBytes(interaction.ToJsonString());
        var (timestamp, signature) = Sign(body);
        var answering = SendAsync(body, timestamp, signature);
        if (!await PlatformDeadline.IsMetAsync(answering))
        {
            server.Breaches.Enqueue("an interaction was answered too late");
        }

        var (status, answer) = await answering;
        if (status == 200)
        {
            server.Take(interaction["token"]?.GetValue<string>() ?? "", answer);
        }

        return (status, answer);
    }

    /// <summary>The headers of a request made now.</summary>
    public (string Timestamp, string Signature) Sign(byte[] body, TimeSpan age = default)
    {
        var timestamp = (clock.GetUtcNow() - age).ToUnixTimeSeconds().ToString();
        return (timestamp, Convert.ToHexString(key.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])).ToLowerInvariant());
    }

    /// <summary>Sends any request to the bot's address.</summary>
    public async Task<(int Status, JsonElement Answer)> SendAsync(byte[] body, string? timestamp, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Bot, "/discord/interactions")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        // As it comes through a tunnel.
        request.Headers.Host = "monitor.tunnel.example";
        if (timestamp is not null)
        {
            request.Headers.Add("X-Signature-Timestamp", timestamp);
        }

        if (signature is not null)
        {
            request.Headers.Add("X-Signature-Ed25519", signature);
        }

        using var response = await http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        return ((int)response.StatusCode, isJson && bytes.Length > 0 ? JsonDocument.Parse(bytes).RootElement.Clone() : default);
    }

    public void Dispose() => http.Dispose();
}

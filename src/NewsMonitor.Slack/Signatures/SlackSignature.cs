using System.Security.Cryptography;
using System.Text;
using NewsMonitor.Chat.Deliveries;

namespace NewsMonitor.Slack.Signatures;

/// <summary>Tells Slack's own requests from others': https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
internal sealed class SlackSignature(string secret, TimeProvider clock)
{
    private const string Version = "v0";

    private readonly SignatureHeaders headers = new($"{Version}=", HMACSHA256.HashSizeInBytes, clock);
    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);

    /// <summary>Why a request is refused, in a few words for the log; null when it is Slack's own.</summary>
    /// <param name="signature">The header <c>X-Slack-Signature</c>.</param>
    /// <param name="timestamp">The header <c>X-Slack-Request-Timestamp</c>.</param>
    /// <param name="body">As it came in, byte for byte.</param>
    public string? Refusal(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        if (headers.Refusal(signature, timestamp, out var signed) is { } reason)
        {
            return reason;
        }

        return CryptographicOperations.FixedTimeEquals(signed, Sign(timestamp, body))
            ? null
            : "its signature is not Slack's, or Monitor:Slack:SigningSecret is not this app's";
    }

    private byte[] Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        byte[] message = [.. Encoding.ASCII.GetBytes($"{Version}:{timestamp}:"), .. body];
        return HMACSHA256.HashData(key, message);
    }
}

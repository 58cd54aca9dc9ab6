using System.Security.Cryptography;
using System.Text;
using NewsMonitor.Chat.Deliveries;

namespace NewsMonitor.Slack.Signatures;

/// <summary>Tells Slack's own requests from others': https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
internal sealed class SlackSignature(string secret, TimeProvider clock)
{
    private const string Version = "v0";

    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);

    /// <summary>Why a request is refused, in a few words for the log; null when it is Slack's own.</summary>
    /// <param name="signature">The header <c>X-Slack-Signature</c>.</param>
    /// <param name="timestamp">The header <c>X-Slack-Request-Timestamp</c>.</param>
    /// <param name="body">As it came in, byte for byte.</param>
    public string? Refusal(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        if (signature.Length == 0 || timestamp.Length == 0)
        {
            return "unsigned";
        }

        if (DeliveryTime.Refusal(timestamp, clock) is { } reason)
        {
            return reason;
        }

        if (Bytes(signature) is not { } signed)
        {
            return "its signature cannot be read";
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

    private static byte[]? Bytes(string signature)
    {
        var bytes = new byte[HMACSHA256.HashSizeInBytes];
        var isWhole = signature.Length == Version.Length + 1 + 2 * bytes.Length
            && signature.StartsWith($"{Version}=", StringComparison.Ordinal)
            && Convert.FromHexString(signature.AsSpan(Version.Length + 1), bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == bytes.Length;
        return isWhole ? bytes : null;
    }
}

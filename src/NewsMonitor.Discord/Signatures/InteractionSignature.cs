using System.Text;
using NewsMonitor.Chat.Deliveries;

namespace NewsMonitor.Discord.Signatures;

/// <summary>Tells Discord's own requests from others':
/// https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers.</summary>
internal sealed class InteractionSignature : IDisposable
{
    private readonly Ed25519Key key;
    private readonly SignatureHeaders headers;

    /// <param name="publicKey">The application's public key, 64 hexadecimal digits.</param>
    /// <param name="clock">Tells how old a request is.</param>
    public InteractionSignature(string publicKey, TimeProvider clock) =>
        (key, headers) = (new Ed25519Key(Convert.FromHexString(publicKey)), new SignatureHeaders("", Ed25519Key.SignatureLength, clock));

    /// <summary>Why a request is refused, in a few words for the log; null when it is Discord's own.</summary>
    /// <param name="signature">The header <c>X-Signature-Ed25519</c>.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>.</param>
    /// <param name="body">As it came in, byte for byte.</param>
    public string? Refusal(string signature, string timestamp, ReadOnlySpan<byte> body)
    {
        if (headers.Refusal(signature, timestamp, out var signed) is { } reason)
        {
            return reason;
        }

        byte[] message = [.. Encoding.ASCII.GetBytes(timestamp), .. body];
        return key.Signed(message, signed) ? null : "its signature is not Discord's, or Monitor:Discord:PublicKey is not this application's";
    }

    public void Dispose() => key.Dispose();
}

using System.Buffers;

namespace NewsMonitor.Chat.Deliveries;

/// <summary>Reads the two headers by which a platform signs what it delivers.</summary>
/// <param name="prefix">What stands before the signature's hexadecimal digits.</param>
/// <param name="length">Of the signature, in bytes.</param>
/// <param name="clock">Tells how old a delivery is.</param>
public sealed class SignatureHeaders(string prefix, int length, TimeProvider clock)
{
    /// <summary>Why a delivery is refused whatever is in it, in a few words for the log; null when its signature is to be checked.</summary>
    /// <param name="signature">As it came in; empty when there is none.</param>
    /// <param name="timestamp">As it came in; empty when there is none.</param>
    /// <param name="signed">The signature's bytes, which count for nothing when the delivery is refused.</param>
    public string? Refusal(string signature, string timestamp, out byte[] signed)
    {
        signed = new byte[length];
        if (signature.Length == 0 || timestamp.Length == 0)
        {
            return "unsigned";
        }

        return DeliveryTime.Refusal(timestamp, clock) ?? (Read(signature, signed) ? null : "its signature cannot be read");
    }

    private bool Read(string signature, byte[] signed) =>
        signature.Length == prefix.Length + 2 * length
        && signature.StartsWith(prefix, StringComparison.Ordinal)
        && Convert.FromHexString(signature.AsSpan(prefix.Length), signed, out _, out var written) == OperationStatus.Done
        && written == length;
}

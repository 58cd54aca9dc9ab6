using System.Runtime.InteropServices;

namespace NewsMonitor.Discord.Signatures;

/// <summary>A public key of Ed25519 (RFC 8032), which tells the signatures made with its other half.</summary>
internal sealed class Ed25519Key : SafeHandle
{
    /// <summary>Bytes of a public key.</summary>
    public const int Length = 32;

    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    /// <summary>What is said where the library is missing.</summary>
    public const string NoLibrary =
        "OpenSSL's libcrypto was not found, without which Discord's signatures cannot be checked: install OpenSSL 3 (the package libssl3, openssl or openssl-libs).";

    /// <param name="key">32 bytes.</param>
    /// <exception cref="ArgumentException">The key is not as long as one.</exception>
    /// <exception cref="InvalidOperationException">The machine has no OpenSSL; see <see cref="Absence"/>.</exception>
    public Ed25519Key(ReadOnlySpan<byte> key)
        : base(nint.Zero, ownsHandle: true)
    {
        if (key.Length != Length)
        {
            throw new ArgumentException($"A key of Ed25519 has {Length} bytes, not {key.Length}.", nameof(key));
        }

        if (Absence is { } absence)
        {
            throw new InvalidOperationException(absence);
        }

        SetHandle(LibCrypto.NewPublicKey(LibCrypto.Ed25519, nint.Zero, key, (nuint)key.Length));
        if (IsInvalid)
        {
            throw new InvalidOperationException("OpenSSL knows no Ed25519; version 1.1.1 and later do.");
        }
    }

    /// <summary>Why signatures cannot be checked on this machine; null when they can.</summary>
    public static string? Absence => LibCrypto.IsThere ? null : NoLibrary;

    public override bool IsInvalid => handle == nint.Zero;

    /// <summary>Whether the signature is that of this key's other half under the message. Whatever it is, nothing throws.</summary>
    public bool Signed(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength)
        {
            return false;
        }

        var digest = LibCrypto.NewDigest();
        try
        {
            // EVP_DigestVerify: 1 is right, 0 is wrong, anything else is no signature at all.
            return digest != nint.Zero
                && LibCrypto.BeginVerify(digest, nint.Zero, nint.Zero, nint.Zero, handle) == 1
                && LibCrypto.Verify(digest, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1;
        }
        finally
        {
            LibCrypto.FreeDigest(digest);
            LibCrypto.ClearErrors();
        }
    }

    protected override bool ReleaseHandle()
    {
        LibCrypto.FreeKey(handle);
        return true;
    }
}

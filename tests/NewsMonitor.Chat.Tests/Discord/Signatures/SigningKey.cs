using System.Runtime.InteropServices;

namespace NewsMonitor.Chat.Tests.Discord.Signatures;

/// <summary>The half of an Ed25519 key that signs, through OpenSSL: Discord's own in the tests.</summary>
internal sealed class SigningKey : IDisposable
{
    private const int Ed25519 = 1087;

    private readonly nint key;

    /// <param name="secret">32 bytes.</param>
    public SigningKey(byte[] secret)
    {
        key = EVP_PKEY_new_raw_private_key(Ed25519, 0, secret, (nuint)secret.Length);
        var publicKey = new byte[32];
        nuint length = 32;
        Assert.Equal(1, EVP_PKEY_get_raw_public_key(key, publicKey, ref length));
        PublicKey = Convert.ToHexString(publicKey).ToLowerInvariant();
    }

    /// <summary>64 hexadecimal digits.</summary>
    public string PublicKey { get; }

    public byte[] Sign(byte[] message)
    {
        var digest = EVP_MD_CTX_new();
        var signature = new byte[64];
        nuint length = 64;
        Assert.Equal(1, EVP_DigestSignInit(digest, 0, 0, 0, key));
        Assert.Equal(1, EVP_DigestSign(digest, signature, ref length, message, (nuint)message.Length));
        EVP_MD_CTX_free(digest);
        return signature;
    }

    public void Dispose() => EVP_PKEY_free(key);

    [DllImport("libcrypto.so.3")]
    private static extern nint EVP_PKEY_new_raw_private_key(int type, nint engine, byte[] key, nuint length);

    [DllImport("libcrypto.so.3")]
    private static extern int EVP_PKEY_get_raw_public_key(nint key, byte[] publicKey, ref nuint length);

    [DllImport("libcrypto.so.3")]
    private static extern void EVP_PKEY_free(nint key);

    [DllImport("libcrypto.so.3")]
    private static extern nint EVP_MD_CTX_new();

    [DllImport("libcrypto.so.3")]
    private static extern void EVP_MD_CTX_free(nint digest);

    [DllImport("libcrypto.so.3")]
    private static extern int EVP_DigestSignInit(nint digest, nint keyContext, nint kind, nint engine, nint key);

    [DllImport("libcrypto.so.3")]
    private static extern int EVP_DigestSign(nint digest, byte[] signature, ref nuint length, byte[] message, nuint messageLength);
}

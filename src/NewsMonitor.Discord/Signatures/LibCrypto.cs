using System.Runtime.InteropServices;

namespace NewsMonitor.Discord.Signatures;

/// <summary>The calls of OpenSSL's libcrypto that Ed25519 needs, which .NET has not: https://docs.openssl.org/3.0/man3/EVP_DigestVerifyInit/.</summary>
internal static partial class LibCrypto
{
    /// <summary>OpenSSL's number for Ed25519 keys.</summary>
    public const int Ed25519 = 1087;

    private const string Library = "libcrypto";

    private static readonly nint Handle = Load();

    static LibCrypto() =>
        NativeLibrary.SetDllImportResolver(typeof(LibCrypto).Assembly, (name, _, _) => name == Library ? Handle : nint.Zero);

    /// <summary>Whether this machine has the library.</summary>
    public static bool IsThere => Handle != nint.Zero;

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_new_raw_public_key")]
    public static partial nint NewPublicKey(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library, EntryPoint = "EVP_PKEY_free")]
    public static partial void FreeKey(nint key);

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_new")]
    public static partial nint NewDigest();

    [LibraryImport(Library, EntryPoint = "EVP_MD_CTX_free")]
    public static partial void FreeDigest(nint digest);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerifyInit")]
    public static partial int BeginVerify(nint digest, nint keyContext, nint kind, nint engine, nint key);

    [LibraryImport(Library, EntryPoint = "EVP_DigestVerify")]
    public static partial int Verify(nint digest, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);

    [LibraryImport(Library, EntryPoint = "ERR_clear_error")]
    public static partial void ClearErrors();

    /// <summary>The library by the names it has on the systems .NET runs on. Not macOS's own, which ends a program that loads it.</summary>
    private static nint Load()
    {
        string[] names = OperatingSystem.IsWindows() ? ["libcrypto-3-x64", "libcrypto-3-arm64", "libcrypto-3"]
            : OperatingSystem.IsMacOS() ? ["libcrypto.3.dylib", "/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib", "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib"]
            : ["libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so"];
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return handle;
            }
        }

        return nint.Zero;
    }
}

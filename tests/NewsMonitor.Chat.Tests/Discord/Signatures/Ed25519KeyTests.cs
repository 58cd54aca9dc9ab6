using System.Numerics;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Chat.Tests.Discord.Signatures;

public sealed class Ed25519KeyTests
{
    private const string Public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private const string Secret = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    /// <summary>The order of the group, 2^252 + 27742317777372353535851937790883648493.</summary>
    private static readonly BigInteger Order = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493");

    /// <summary>RFC 8032, section 7.1.</summary>
    [Theory]
    [InlineData(
        Public,
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData(
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData(
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    [InlineData(
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704")]
    public void The_vectors_of_the_standard_are_accepted_and_none_of_them_changed(string publicKey, string message, string signature)
    {
        using var key = Key(publicKey);
        var (text, signed) = (Convert.FromHexString(message), Convert.FromHexString(signature));

        Assert.True(key.Signed(text, signed));
        Assert.False(key.Signed([.. text, 0], signed));
        Assert.All(Enumerable.Range(0, 512), bit => Assert.False(key.Signed(text, Flipped(signed, bit))));
        Assert.All(Enumerable.Range(0, text.Length * 8), bit => Assert.False(key.Signed(Flipped(text, bit), signed)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(262_144)]
    public void What_the_other_half_signed_is_accepted_whatever_its_length(int length)
    {
        using var signing = new SigningKey(Convert.FromHexString(Secret));
        using var key = Key(signing.PublicKey);
        var message = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        Assert.Equal(Public, signing.PublicKey);
        Assert.True(key.Signed(message, signing.Sign(message)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(63)]
    [InlineData(65)]
    [InlineData(128)]
    public void A_signature_of_another_length_is_none(int length)
    {
        using var key = Key(Public);
        var signature = new byte[length];
        Signature([]).AsSpan(0, Math.Min(64, length)).CopyTo(signature);

        Assert.False(key.Signed([], signature));
    }

    [Fact]
    public void A_signature_whose_number_is_not_the_least_is_none()
    {
        using var key = Key(Public);
        var signature = Signature([1, 2, 3]);
        var number = new BigInteger(signature.AsSpan(32), isUnsigned: true);
        for (var larger = number + Order; larger < BigInteger.Pow(2, 256); larger += Order)
        {
            var bytes = new byte[32];
            larger.TryWriteBytes(bytes, out _, isUnsigned: true);
            Assert.False(key.Signed([1, 2, 3], [.. signature.AsSpan(0, 32), .. bytes]));
        }

        Assert.True(key.Signed([1, 2, 3], signature));
    }

    [Theory]
    // The neutral point, written as it is, with its sign turned, and past the field's prime.
    [InlineData("0100000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("0100000000000000000000000000000000000000000000000000000000000080")]
    [InlineData("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")]
    [InlineData("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")]
    [InlineData("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    public void A_signature_with_a_point_of_no_worth_is_none(string point)
    {
        using var key = Key(Public);
        var signature = Signature([7]);

        Assert.False(key.Signed([7], [.. Convert.FromHexString(point), .. signature.AsSpan(32)]));
        Assert.False(key.Signed([7], [.. Convert.FromHexString(point), .. new byte[32]]));
    }

    [Fact]
    public void Nothing_but_zeros_or_ones_is_no_signature()
    {
        using var key = Key(Public);

        Assert.False(key.Signed([], new byte[64]));
        Assert.False(key.Signed([], Enumerable.Repeat((byte)0xFF, 64).ToArray()));
    }

    [Fact]
    public void Another_keys_signature_is_none()
    {
        using var other = new SigningKey(Convert.FromHexString("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
        using var key = Key(Public);

        Assert.False(key.Signed([5], other.Sign([5])));
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused(int length) => Assert.Throws<ArgumentException>(() => new Ed25519Key(new byte[length]));

    [Fact]
    public async Task A_key_can_be_used_by_many_at_once()
    {
        using var key = Key(Public);
        var signature = Signature([9]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => key.Signed([(byte)(9 + (i % 2))], signature))));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => i % 2 == 0), answers);
    }

    private static Ed25519Key Key(string publicKey) => new(Convert.FromHexString(publicKey));

    private static byte[] Signature(byte[] message)
    {
        using var signing = new SigningKey(Convert.FromHexString(Secret));
        return signing.Sign(message);
    }

    private static byte[] Flipped(byte[] bytes, int bit)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}

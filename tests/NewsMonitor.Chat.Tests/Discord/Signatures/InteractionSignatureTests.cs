using System.Text;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Chat.Tests.Discord.Signatures;

public sealed class InteractionSignatureTests : IDisposable
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""{"type":1}""");

    private readonly SigningKey discord = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
    private readonly SetClock clock = new();
    private readonly InteractionSignature signatures;

    public InteractionSignatureTests() => signatures = new InteractionSignature(discord.PublicKey, clock);

    public void Dispose()
    {
        signatures.Dispose();
        discord.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(-300)]
    public void A_request_of_now_that_Discord_signed_is_accepted(int age) => Assert.Null(Refusal(age));

    [Theory]
    [InlineData(301)]
    [InlineData(86_400)]
    [InlineData(-301)]
    [InlineData(-86_400)]
    public void An_old_request_or_one_from_the_future_is_refused_though_it_is_signed(int age) =>
        Assert.Contains("timestamp", Refusal(age), StringComparison.Ordinal);

    [Fact]
    public void A_request_without_a_signature_or_timestamp_is_refused()
    {
        Assert.Equal("unsigned", signatures.Refusal("", Timestamp(0), Body));
        Assert.Equal("unsigned", signatures.Refusal(Sign(Timestamp(0), Body), "", Body));
    }

    [Fact]
    public void A_signature_under_another_timestamp_or_body_is_refused()
    {
        var signature = Sign(Timestamp(0), Body);

        Assert.NotNull(signatures.Refusal(signature, Timestamp(1), Body));
        Assert.NotNull(signatures.Refusal(signature, Timestamp(0), [.. Body, (byte)' ']));
        Assert.NotNull(signatures.Refusal(signature, Timestamp(0), []));
    }

    [Theory]
    [InlineData("now")]
    [InlineData("-5")]
    [InlineData("1e9")]
    [InlineData(" 1559291400")]
    [InlineData("99999999999999999999")]
    [InlineData("１５５９２９１４００")]
    public void A_timestamp_that_is_no_number_is_refused_though_it_is_signed(string timestamp) =>
        Assert.NotNull(signatures.Refusal(Sign(timestamp, Body), timestamp, Body));

    [Theory]
    [InlineData("zz")]
    [InlineData("00")]
    [InlineData("é")]
    public void A_signature_that_is_no_hexadecimal_text_of_the_right_length_is_refused(string piece)
    {
        Assert.NotNull(signatures.Refusal(piece, Timestamp(0), Body));
        Assert.NotNull(signatures.Refusal(string.Concat(Enumerable.Repeat(piece, 64)), Timestamp(0), Body));
        Assert.NotNull(signatures.Refusal(string.Concat(Enumerable.Repeat(piece, 10_000)), Timestamp(0), Body));
    }

    private string? Refusal(int age) => signatures.Refusal(Sign(Timestamp(age), Body), Timestamp(age), Body);

    private string Timestamp(int age) => (clock.Now.ToUnixTimeSeconds() - age).ToString();

    private string Sign(string timestamp, byte[] body) => Convert.ToHexString(discord.Sign([.. Encoding.UTF8.GetBytes(timestamp), .. body])).ToLowerInvariant();
}

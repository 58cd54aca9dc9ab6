using System.Text;
using NewsMonitor.Slack.Signatures;

namespace NewsMonitor.Chat.Tests.Slack.Signatures;

public sealed class SlackSignatureTests
{
    /// <summary>The example of https://docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
    private const string Timestamp = "1531420618";

    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private static readonly byte[] Body = Encoding.ASCII.GetBytes(
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar"
        + "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");

    private readonly SetClock clock = new() { Now = DateTimeOffset.FromUnixTimeSeconds(1531420618) };
    private readonly SlackSignature signatures;

    public SlackSignatureTests() => signatures = new SlackSignature(SlackBot.Secret, clock);

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(-300)]
    public void A_request_of_now_that_Slack_signed_is_accepted(int age)
    {
        clock.Now += TimeSpan.FromSeconds(age);

        Assert.Null(signatures.Refusal(Signature, Timestamp, Body));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public void An_old_request_or_one_from_the_future_is_refused_though_it_is_signed(int age)
    {
        clock.Now += TimeSpan.FromSeconds(age);

        Assert.Contains("timestamp", signatures.Refusal(Signature, Timestamp, Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Timestamp)]
    [InlineData(Signature, "")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", Timestamp)]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504", Timestamp)]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5", Timestamp)]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b50z", Timestamp)]
    [InlineData(Signature, "1531420618.0")]
    [InlineData(Signature, "-1531420618")]
    [InlineData(Signature, "1531420619")]
    [InlineData(Signature, "99999999999999999999")]
    public void Anything_but_the_signature_of_this_body_at_this_time_is_refused(string signature, string timestamp) =>
        Assert.NotNull(signatures.Refusal(signature, timestamp, Body));

    [Fact]
    public void A_body_with_a_byte_more_or_less_is_refused()
    {
        Assert.NotNull(signatures.Refusal(Signature, Timestamp, Body.AsSpan(1)));
        Assert.NotNull(signatures.Refusal(Signature, Timestamp, [.. Body, 0]));
    }
}

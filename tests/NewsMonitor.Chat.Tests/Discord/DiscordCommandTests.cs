using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Discord;
using NewsMonitor.Host.Cli;

namespace NewsMonitor.Chat.Tests.Discord;

/// <summary>What the terminal says of Discord.</summary>
public sealed class DiscordCommandTests
{
    [Fact]
    public async Task The_invitation_names_the_application_and_asks_for_no_more_than_is_needed()
    {
        var (exitCode, output, _) = await RunAsync("discord", "invite", "--Monitor:Discord:ApplicationId=700");

        Assert.Equal(0, exitCode);
        // View Channel, Send Messages, Embed Links, Read Message History, Send Messages in Threads.
        Assert.Equal("https://discord.com/oauth2/authorize?client_id=700&scope=bot+applications.commands&permissions=274877991936", output.Trim());
    }

    [Fact]
    public async Task Without_an_application_the_invitation_says_where_its_number_is()
    {
        var (exitCode, output, error) = await RunAsync("discord", "invite");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("Monitor:Discord:ApplicationId is not set; copy it from", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LoopbackPlatform.Token, "ok  tokens    Discord: the token is accepted, and commands can be registered.")]
    [InlineData("another-token", "BAD tokens    Discord: Discord does not accept the bot's token: make a new one")]
    public async Task The_doctor_tries_the_token(string token, string says)
    {
        await using var discord = await DiscordServer.OpenAsync();
        var (_, output, error) = await RunAsync(
            "doctor",
            "--Monitor:Storage:ConnectionString=Data Source=none.db",
            $"--Monitor:Discord:BotToken={token}",
            "--Monitor:Discord:ApplicationId=700",
            $"--Monitor:Discord:PublicKey={new string('a', 64)}",
            $"--Monitor:Discord:ApiBaseUrl={discord.Address}");

        Assert.Contains(says, output, StringComparison.Ordinal);
        Assert.DoesNotContain(token, output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 999, true, "commands can come through the gateway.")]
    [InlineData("https://news.example/discord/interactions", 999, false, "clear Interactions Endpoint URL under General Information")]
    [InlineData(null, 0, false, "no further connection for 240 minutes: end other programs that use its token.")]
    public async Task The_doctor_tries_whether_commands_can_come_through_the_gateway(string? endpoint, int startsLeft, bool isWell, string says)
    {
        await using var discord = await DiscordServer.OpenAsync();
        (discord.EndpointUrl, discord.StartsLeft) = (endpoint, startsLeft);

        var findings = await TokenChecks.DiscordAsync(ThroughGateway(discord, LoopbackPlatform.Token), CancellationToken.None);
        Assert.True(findings[0].Well);
        Assert.Equal(isWell, findings[1].Well);
        Assert.EndsWith(says, findings[1].Sentence.Replace(" in the developer portal.", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.DoesNotContain(LoopbackPlatform.Token, finding.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_is_one_finding_and_the_gateway_none()
    {
        await using var discord = await DiscordServer.OpenAsync();

        var finding = Assert.Single(await TokenChecks.DiscordAsync(ThroughGateway(discord, "another-token"), CancellationToken.None));
        Assert.False(finding.Well);
        Assert.Single(discord.Requests);
    }

    private static DiscordOptions ThroughGateway(DiscordServer discord, string token) => new(new PostingOptions(token, discord.Address), Bot.ApplicationId, PublicKey: null);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(TextReader.Null, output, error));
        return (exitCode, output.ToString(), error.ToString());
    }
}

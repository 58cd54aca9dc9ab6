using NewsMonitor.Chat.Tests.Platforms;
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

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(TextReader.Null, output, error));
        return (exitCode, output.ToString(), error.ToString());
    }
}

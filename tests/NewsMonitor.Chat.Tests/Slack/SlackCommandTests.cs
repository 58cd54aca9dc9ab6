using System.Text.Json;
using NewsMonitor.Chat.Tests.Platforms;
using NewsMonitor.Host.Cli;

namespace NewsMonitor.Chat.Tests.Slack;

/// <summary>What the terminal says of Slack.</summary>
public sealed class SlackCommandTests
{
    [Theory]
    [InlineData("--url", "https://news.example")]
    [InlineData("--Monitor:Web:Hosts=news.example", null)]
    public async Task The_manifest_has_every_command_and_where_Slack_delivers(string argument, string? value)
    {
        var (exitCode, output, _) = await RunAsync(["slack", "manifest", argument, .. value is null ? (string[])[] : [value]]);
        var manifest = JsonDocument.Parse(output).RootElement;
        var commands = manifest.GetProperty("features").GetProperty("slash_commands").EnumerateArray().ToList();

        Assert.Equal(0, exitCode);
        Assert.Superset(
            new HashSet<string> { "/claims", "/claim", "/check", "/feed", "/keyword", "/route", "/correct", "/merge", "/split", "/status", "/help", "/monitor" },
            commands.Select(command => command.GetProperty("command").GetString()!).ToHashSet());
        Assert.All(commands, command =>
        {
            Assert.Equal("https://news.example/slack/commands", command.GetProperty("url").GetString());
            Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 2000);
            Assert.True(command.GetProperty("should_escape").GetBoolean());
        });
        Assert.Contains("add URL [name] | remove", output, StringComparison.Ordinal);
        Assert.Equal("https://news.example/slack/interactions", manifest.GetProperty("settings").GetProperty("interactivity").GetProperty("request_url").GetString());
        Assert.Equal(
            ["chat:write", "commands", "users:read", "channels:history", "groups:history"],
            manifest.GetProperty("oauth_config").GetProperty("scopes").GetProperty("bot").EnumerateArray().Select(scope => scope.GetString()));
    }

    [Fact]
    public async Task The_manifest_for_Socket_Mode_names_no_address()
    {
        var (exitCode, output, _) = await RunAsync("slack", "manifest", "--socket");
        var settings = JsonDocument.Parse(output).RootElement.GetProperty("settings");

        Assert.Equal(0, exitCode);
        Assert.True(settings.GetProperty("socket_mode_enabled").GetBoolean());
        Assert.True(settings.GetProperty("interactivity").GetProperty("is_enabled").GetBoolean());
        Assert.Contains("\"/claims\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("url", output.Replace("URL", ""), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(1, "Slack must reach this program over https: give the address with --url", "slack", "manifest")]
    [InlineData(2, "--url http://news.example is no address that Slack can reach.", "slack", "manifest", "--url", "http://news.example")]
    [InlineData(2, "--url news is no address that Slack can reach.", "slack", "manifest", "--url", "news")]
    public async Task Without_an_address_that_Slack_can_reach_there_is_no_manifest(int expected, string says, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(arguments);

        Assert.Equal((expected, ""), (exitCode, output));
        Assert.StartsWith(says, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LoopbackPlatform.Token, "chat:write,commands,users:read", "ok  tokens    Slack: the token is accepted, with the scopes that are needed.")]
    [InlineData(LoopbackPlatform.Token, "commands", "BAD tokens    Slack: The app lacks a scope (chat:write, users:read): add it")]
    [InlineData("xoxb-another", "", "BAD tokens    Slack: Slack does not accept the bot's token: install the app again")]
    public async Task The_doctor_tries_the_token_and_what_it_may_do(string token, string scopes, string says)
    {
        await using var slack = await SlackServer.OpenAsync();
        slack.Scopes = scopes;
        var (_, output, error) = await RunAsync(
            "doctor",
            "--Monitor:Storage:ConnectionString=Data Source=none.db",
            $"--Monitor:Slack:BotToken={token}",
            "--Monitor:Slack:SigningSecret=the-signing-secret",
            $"--Monitor:Slack:ApiBaseUrl={slack.Address}");

        Assert.Contains(says, output, StringComparison.Ordinal);
        Assert.DoesNotContain(token, output + error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"ok":true,"url":"wss://wss.slack.example/link/?ticket=1"}""", true, "Slack: the app-level token is accepted, and lets commands come by Socket Mode.")]
    [InlineData("""{"ok":false,"error":"invalid_auth"}""", false, "Slack: Slack does not accept the app-level token: make one under Basic Information")]
    [InlineData("""{"ok":false,"error":"missing_scope"}""", false, "Slack: The app-level token lacks a scope (connections:write): make another")]
    [InlineData("""{"ok":false,"error":"strange"}""", false, "Slack: Slack refuses (strange).")]
    [InlineData("<html>", false, "Slack: Something before Slack answered with 200")]
    public async Task The_doctor_tries_the_app_level_token_where_Socket_Mode_is_wanted(string answer, bool isWell, string says)
    {
        const string Token = "xapp-token-of-the-tests";
        await using var slack = await SlackServer.OpenAsync();
        slack.AnswerNext(200, """{"ok":true}""");
        slack.AnswerNext(200, answer);
        var findings = await TokenChecks.SlackAsync(SlackBot.Options(slack.Address) with { SigningSecret = null, AppToken = Token }, CancellationToken.None);

        Assert.True(findings[0].Well);
        Assert.Equal(isWell, findings[1].Well);
        Assert.StartsWith(says, findings[1].Sentence, StringComparison.Ordinal);
        Assert.All(findings, finding => Assert.DoesNotContain("xapp-", finding.Sentence, StringComparison.Ordinal));
        var opening = slack.Requests.Last();
        Assert.Equal(("POST", "/api/apps.connections.open", $"Bearer {Token}"), (opening.Method, opening.Path, opening.Authorization));
    }

    [Theory]
    [InlineData("bob", "Monitor:Slack:Admins is \"bob\"; allowed: ids of members")]
    [InlineData("u012AB3CD", "Monitor:Slack:Admins is \"u012AB3CD\"; allowed: ids of members")]
    public async Task A_listed_admin_is_named_by_an_id(string admin, string says)
    {
        var (exitCode, _, error) = await RunAsync("run", "--Monitor:Slack:BotToken=xoxb-1", "--Monitor:Slack:SigningSecret=secret", $"--Monitor:Slack:Admins={admin}");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(says, error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(TextReader.Null, output, error));
        return (exitCode, output.ToString(), error.ToString());
    }
}

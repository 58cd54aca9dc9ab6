using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;

namespace NewsMonitor.Slack.Registration;

/// <summary>The description by which Slack makes the app, commands and all: https://docs.slack.dev/reference/app-manifest.</summary>
public static class AppManifest
{
    /// <summary>The command that takes any other as its text, where Slack or another app has a command of that name already.</summary>
    internal const string AnyCommand = "/monitor";

    private const int DescriptionLength = 200;
    private const int HintLength = 500;

    private static readonly JsonSerializerOptions Json = new(ApiConnection.Json)
    {
        WriteIndented = true,
        // It is read by people and pasted, never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="forms">The program's commands.</param>
    /// <param name="site">Where the program is reached from outside, https; null for Socket Mode, which needs no address.</param>
    /// <returns>JSON.</returns>
    public static string Of(IEnumerable<CommandForm> forms, Uri? site)
    {
        var commands = forms.GroupBy(form => form.Name).Select(group => CommandOf([.. group], site)).Append(
            Command(AnyCommand, "any of the monitor's commands, where its own name is taken", "status", site));
        return JsonSerializer.Serialize(
            new
            {
                DisplayInformation = new { Name = "Monitor", Description = "Watches news feeds and says what each report does to what was known before." },
                Features = new
                {
                    AppHome = new { HomeTabEnabled = false, MessagesTabEnabled = true, MessagesTabReadOnlyEnabled = true },
                    BotUser = new { DisplayName = "Monitor", AlwaysOnline = true },
                    SlashCommands = commands,
                },
                OauthConfig = new { Scopes = new { Bot = SlackScopes.Needed.Concat(SlackScopes.Useful) } },
                Settings = new
                {
                    Interactivity = new { IsEnabled = true, RequestUrl = At(site, "/slack/interactions") },
                    OrgDeployEnabled = false,
                    SocketModeEnabled = site is null,
                    TokenRotationEnabled = false,
                },
            },
            Json);
    }

    private static string? At(Uri? site, string path) => site is null ? null : new Uri(site, path).AbsoluteUri;

    private static object CommandOf(IReadOnlyList<CommandForm> forms, Uri? site)
    {
        var name = $"/{forms[0].Name}";
        var description = forms is [var only] ? only.Summary : string.Join(", ", forms.Select(form => form.Subcommand ?? form.Name)) + $": {forms[0].Name}s and what is done with them";
        return Command(name, description, string.Join(" | ", forms.Select(form => form.Usage[name.Length..].Trim())), site);
    }

    private static object Command(string name, string description, string hint, Uri? site) => new
    {
        Command = name,
        Url = At(site, "/slack/commands"),
        Description = SafeText.Line(description, DescriptionLength),
        UsageHint = hint.Length == 0 ? null : SafeText.Line(hint, HintLength),
        // So that a user group comes by its id.
        ShouldEscape = true,
    };
}

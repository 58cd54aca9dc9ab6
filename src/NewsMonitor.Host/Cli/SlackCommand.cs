using System.CommandLine;
using NewsMonitor.Chat;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Slack.Registration;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor slack manifest</c>: the description by which Slack makes the app.</summary>
internal static class SlackCommand
{
    private const string Nowhere =
        "Slack must reach this program over https: give the address with --url https://YOUR-ADDRESS, or name its host in Monitor:Web:Hosts. Without one, --socket is for Socket Mode.";

    public static Command Create(CommandContext context)
    {
        var url = new Option<string?>("--url") { Description = "Where the program is reached from outside, https://HOST.", HelpName = "URL" };
        var socket = new Option<bool>("--socket") { Description = "For Socket Mode (Monitor:Slack:Mode Socket), which needs no address." };
        var manifest = new Command("manifest", "Prints the app's description, to be pasted where Slack makes an app from a manifest.") { url, socket };
        manifest.SetAction((parsed, cancellation) => PrintAsync(context, parsed.GetValue(url), parsed.GetValue(socket), cancellation));
        return new Command("slack", "Sets Slack up.") { manifest };
    }

    private static async Task<int> PrintAsync(CommandContext context, string? url, bool isSocket, CancellationToken cancellation)
    {
        var settings = context.ReadSettings();
        var site = isSocket ? null : Site(url, settings.Web);
        if (site is null && !isSocket)
        {
            throw new CommandFailure(url is null ? Nowhere : $"--url {url} is no address that Slack can reach. {Nowhere}", exitCode: url is null ? ExitCode.Failed : ExitCode.BadArguments);
        }

        // The commands are those of the whole program; nothing of it is started.
        await using var store = await Store.OpenAsync(new StorageOptions { ConnectionString = "Data Source=:memory:" }, TimeProvider.System, cancellation);
        await using var app = MonitorHost.Build(settings, store, verbose: false);
        context.Terminal.Output.WriteLine(AppManifest.Of(app.Services.GetRequiredService<CommandHandler>().Forms, site));
        return ExitCode.Done;
    }

    private static Uri? Site(string? url, WebSettings web)
    {
        var text = url ?? (web.Hosts is [var host, ..] ? $"https://{host}" : null);
        return Uri.TryCreate(text, UriKind.Absolute, out var site) && site is { Scheme: "https", PathAndQuery: "/", Fragment: "", UserInfo: "" } ? site : null;
    }
}

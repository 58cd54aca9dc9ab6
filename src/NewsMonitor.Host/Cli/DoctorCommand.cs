using System.CommandLine;
using NewsMonitor.Claims;
using NewsMonitor.Feeds;
using NewsMonitor.Host.Adjudication;
using NewsMonitor.Host.Configuration;
using NewsMonitor.Relations.Adjudication;
using NewsMonitor.Storage;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor doctor</c>: what is well and what is not, a line each with what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("doctor", "Checks configuration, database, tokens, feeds and clock.");
        command.SetAction((_, cancellation) => RunAsync(context, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var reading = SettingsFile.Load(context.Keys);
        var findings = reading.Faults.Select(fault => new Finding("config", Well: false, fault.Sentence)).ToList();
        if (findings.Count == 0)
        {
            findings.Add(new Finding("config", Well: true, "every key is known and every value allowed."));
        }

        if (reading.Settings is { } settings)
        {
            findings.Add(Words(settings.Lists));
            findings.AddRange(await TokenChecks.DiscordAsync(settings.Chat.Discord, cancellation));
            findings.AddRange(await TokenChecks.SlackAsync(settings.Chat.Slack, cancellation));
            findings.Add(Page(settings.Web));
            findings.Add(await AdjudicatorAsync(settings.Adjudicator, cancellation));
            findings.AddRange(await StoreAsync(settings, cancellation));
        }

        foreach (var finding in findings)
        {
            context.Terminal.Output.WriteLine($"{(finding.Well ? "ok " : "BAD")} {finding.Part,-9} {finding.Sentence}");
        }

        var bad = findings.Count(finding => !finding.Well);
        return bad == 0 ? ExitCode.Done : context.Terminal.Fail($"{bad} of {findings.Count} checks found something to mend.");
    }

    private static Finding Words(WordLists lists) => new("words", Well: true, lists.Added.Count == 0
        ? $"the shipped word lists alone; files in {MonitorSettings.Lexicon} add to them."
        : $"beside the shipped word lists from {MonitorSettings.Lexicon}: {string.Join(", ", lists.Added.Select(list => $"{list.Value} in {list.Key}.tsv"))}.");

    private static Finding Page(WebSettings web) => new(TokenChecks.Part, Well: true, web.AdminToken is null
        ? "web: no admin token, so the page is bound to this machine alone and whoever is on it may change things."
        : "web: changes on the page ask for the admin token.");

    private static async Task<Finding> AdjudicatorAsync(AdjudicatorOptions options, CancellationToken cancellation)
    {
        const string Part = "second";
        if (!options.IsOn)
        {
            return new Finding(Part, Well: true, $"second opinions are off; set {AdjudicatorOptions.Section}:Endpoint, Model and ApiKey to have tensions looked at by a service.");
        }

        using var adjudicator = new OpenAiAdjudicator(options);
        var fault = await adjudicator.FaultAsync(cancellation);
        return fault.Length == 0
            ? new Finding(Part, Well: true, $"second opinions: {options} answers; at most {options.CallsPerHour} calls an hour and {options.CallsPerDay} a day.")
            : new Finding(Part, Well: false, $"second opinions, {options}: {fault}");
    }

    private static async Task<IReadOnlyList<Finding>> StoreAsync(MonitorSettings settings, CancellationToken cancellation)
    {
        var options = settings.Storage;
        if (StorageSettings.FileOf(options) is { } file && !File.Exists(file))
        {
            return
            [
                new Finding("database", Well: true, $"{file} is not there yet; monitor run makes it."),
                await ListedAsync(settings.Feeds.Opml, cancellation),
                Clock(latest: null),
            ];
        }

        try
        {
            await using var store = await Store.OpenAsync(options, TimeProvider.System, cancellation);
            var outbox = await store.Outbox.StateAsync(cancellation);
            var waiting = outbox.LastFailure is null ? "" : $" The last failure: {outbox.LastFailure}";
            return
            [
                new Finding("database", Well: true, $"open and up to date; {outbox.Waiting} alerts wait to be sent, {outbox.Dropped} were given up.{waiting}"),
                .. await FeedsAsync(store, cancellation),
            ];
        }
        catch (StoreUnavailableException unavailable)
        {
            return [new Finding("database", Well: false, unavailable.Message)];
        }
    }

    /// <summary>Before the first start: the feeds it will take from the list.</summary>
    private static async Task<Finding> ListedAsync(string opml, CancellationToken cancellation)
    {
        if (opml.Length == 0)
        {
            return new Finding("feeds", Well: true, "none are listed in Monitor:Feeds:Opml; type /feed add URL in the console once it runs.");
        }

        return Opml.Read(await File.ReadAllBytesAsync(HomePath.Resolve(opml), cancellation)) switch
        {
            OpmlReading.Read read => new Finding("feeds", Well: true, $"{read.Feeds.Count} are listed in {opml}; monitor run adds them."),
            OpmlReading.Failed failed => new Finding("feeds", Well: false, failed.Fault.Sentence),
            var other => throw new InvalidOperationException($"A reading that is neither list nor fault: {other}."),
        };
    }

    private static async Task<IReadOnlyList<Finding>> FeedsAsync(Store store, CancellationToken cancellation)
    {
        var feeds = await store.Feeds.ListAsync(cancellation);
        var latest = feeds.Max(feed => feed.LastPolledAt);
        return
        [
            .. feeds.Where(feed => feed.LastFault is not null).Select(feed => new Finding("feeds", Well: false, $"{feed.Name}: {feed.LastFault}")),
            feeds.Count == 0
                ? new Finding("feeds", Well: false, "there are none; list some in Monitor:Feeds:Opml, or type /feed add URL in the console.")
                : new Finding("feeds", Well: true, $"{feeds.Count} in all, {feeds.Count(feed => feed.Paused)} paused, last polled {latest?.ToString("u") ?? "never"}."),
            Clock(latest),
        ];
    }

    private static Finding Clock(DateTimeOffset? latest)
    {
        var now = TimeProvider.System.GetUtcNow();
        return latest > now
            ? new Finding("clock", Well: false, $"it says {now:u}, but feeds were polled at {latest:u}; set this machine's clock.")
            : new Finding("clock", Well: true, $"it says {now:u}; compare it with a good clock.");
    }
}

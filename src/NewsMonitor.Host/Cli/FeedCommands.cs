using System.CommandLine;
using NewsMonitor.Alerts;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor feed show</c> and <c>monitor feed check</c>.</summary>
internal static class FeedCommands
{
    public static Command Create(CommandContext context) => new("feed", "Looks at feeds as the monitor does.")
    {
        CreateShow(context),
        CreateDiscover(context),
        CreateCheck(context),
    };

    private static Command CreateShow(CommandContext context)
    {
        var places = new Argument<string[]>("URL|FILE") { Description = "Addresses or files; - reads them from standard input, one a line.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("show", "Prints feeds as they are read, a line of JSON Feed 1.1 each.") { places };
        command.SetAction((parsed, cancellation) => ShowAsync(context, parsed.GetRequiredValue(places), cancellation));
        return command;
    }

    private static Command CreateDiscover(CommandContext context)
    {
        var address = new Argument<string>("URL") { Description = "The address of any page of a site." };
        var command = new Command("discover", "Finds the feeds of a site, the likeliest first: address, tab, title.") { address };
        command.SetAction((parsed, cancellation) => DiscoverAsync(context, parsed.GetRequiredValue(address), cancellation));
        return command;
    }

    private static Command CreateCheck(CommandContext context)
    {
        var address = new Argument<string>("URL") { Description = "The feed's address, or a file." };
        var command = new Command("check", "Says what a poll of a feed would find, and why.") { address };
        command.SetAction((parsed, cancellation) => CheckAsync(context, parsed.GetRequiredValue(address), cancellation));
        return command;
    }

    private static async Task<int> ShowAsync(CommandContext context, IReadOnlyList<string> places, CancellationToken cancellation)
    {
        var fetcher = Fetcher(context);
        if (places is ["-"])
        {
            await foreach (var (_, place) in InputLines.ReadAsync(context.Terminal, "-", cancellation))
            {
                await ShowOneAsync(context.Terminal, place.Trim(), fetcher, cancellation);
            }

            return ExitCode.Done;
        }

        var refusals = new List<string>();
        foreach (var place in places)
        {
            if (await ShowOneAsync(context.Terminal, place, fetcher, cancellation) is { } refusal)
            {
                refusals.Add(refusal);
            }
        }

        return refusals.Count == 0 ? ExitCode.Done : context.Terminal.Fail(string.Join(' ', refusals));
    }

    private static async Task<string?> ShowOneAsync(Terminal terminal, string place, Lazy<WebFetcher> fetcher, CancellationToken cancellation)
    {
        var document = await FeedDocument.OpenAsync(place, fetcher, cancellation);
        if (document.Feed is { } feed)
        {
            terminal.Output.WriteLine(JsonFeedWriter.Write(feed, document.Address));
        }
        else
        {
            terminal.WriteJson(new { Error = document.Refusal });
        }

        return document.Refusal;
    }

    private static async Task<int> DiscoverAsync(CommandContext context, string text, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            return context.Terminal.Fail($"\"{text}\" is no address; give one that begins with http:// or https://.");
        }

        switch (await new FeedDiscovery(Fetcher(context).Value).DiscoverAsync(address, cancellation))
        {
            case DiscoveryOutcome.Found(var feeds):
                foreach (var feed in feeds)
                {
                    context.Terminal.Output.WriteLine($"{feed.Address.AbsoluteUri}\t{SafeText.Line(feed.Content.Title)}");
                }

                return ExitCode.Done;
            case DiscoveryOutcome.Failed(var fault):
                return context.Terminal.Fail(fault.Sentence);
            default:
                throw new InvalidOperationException("An outcome that nobody handles.");
        }
    }

    private static async Task<int> CheckAsync(CommandContext context, string place, CancellationToken cancellation)
    {
        var document = await FeedDocument.OpenAsync(place, Fetcher(context), cancellation);
        if (document.Feed is not { } feed)
        {
            return context.Terminal.Fail(document.Refusal!);
        }

        foreach (var line in FeedCheck.Lines(feed, document.Address))
        {
            context.Terminal.Output.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static Lazy<WebFetcher> Fetcher(CommandContext context) =>
        new(() => new WebFetcher(context.ReadSettings().Feeds.Fetching, TimeProvider.System));
}

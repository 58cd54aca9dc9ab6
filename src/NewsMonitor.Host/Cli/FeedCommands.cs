using System.CommandLine;
using NewsMonitor.Feeds.Fetching;
using NewsMonitor.Feeds.Parsing;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor feed show</c> and <c>monitor feed check</c>.</summary>
internal static class FeedCommands
{
    public static Command Create(CommandContext context) => new("feed", "Looks at feeds as the monitor does.")
    {
        CreateShow(context),
        CreateCheck(context),
    };

    private static Command CreateShow(CommandContext context)
    {
        var places = new Argument<string[]>("URL|FILE") { Description = "Addresses or files; - reads them from standard input, one a line.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("show", "Prints feeds as they are read, a line of JSON Feed 1.1 each.") { places };
        command.SetAction((parsed, cancellation) => ShowAsync(context, parsed.GetRequiredValue(places), cancellation));
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

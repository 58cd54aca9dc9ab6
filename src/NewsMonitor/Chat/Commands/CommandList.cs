using NewsMonitor.Chat.Corrections;

namespace NewsMonitor.Chat.Commands;

/// <summary>The commands there are, in the order in which help lists them.</summary>
internal static class CommandList
{
    public static IReadOnlyList<ICommand> Of(ChatParts parts, ChatOptions options, TimeProvider clock)
    {
        var limits = new WorkspaceLimits(options);
        List<ICommand> commands =
        [
            new ClaimsCommand(parts.Ledger, clock),
            new ClaimCommand(parts.Ledger, parts.Grader),
            new CheckCommand(parts.Ledger, parts.Extractor, clock),
            new FeedAddCommand(parts.Feeds, parts.Discovery, limits, clock),
            new FeedRemoveCommand(parts.Feeds),
            new FeedListCommand(parts.Feeds, clock),
            new FeedPauseCommand(parts.Feeds),
            new FeedResumeCommand(parts.Feeds),
            new FeedTestCommand(parts),
            new KeywordAddCommand(parts, options, limits),
            new KeywordRemoveCommand(parts.Keywords, parts.Watchlist),
            new KeywordListCommand(parts.Keywords, parts.Watchlist),
            new RouteAddCommand(parts.Routes, parts.RouteTable, parts.Channels, parts.Watchlist, limits),
            new RouteRemoveCommand(parts.Routes, parts.RouteTable),
            new RouteListCommand(parts.RouteTable, parts.Timetables),
            new DigestCommand(parts.Channels, parts.Timetables, clock),
            new QuietCommand(parts.Channels, parts.Timetables),
            new CorrectCommand(parts.Corrections, clock),
            new MergeCommand(parts.Corrections, clock),
            new SplitCommand(parts.Corrections, clock),
            new StatusCommand(parts, clock),
        ];
        commands.Add(new HelpCommand(commands));
        return commands;
    }
}

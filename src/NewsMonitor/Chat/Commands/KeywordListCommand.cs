using NewsMonitor.Alerts;
using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/keyword list</c>: the topics and the terms by which they are found.</summary>
internal sealed class KeywordListCommand(IKeywordStore keywords, CurrentWatchlist watchlist) : ICommand
{
    private const int PageSize = 10;
    private const int LineLength = 400;
    private const int NameLength = 60;

    public CommandForm Form { get; } = new("keyword", "list", "the topics and their terms", [Options.Page]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var names = watchlist.Names();
        var added = (await keywords.ListAsync(cancellation)).ToLookup(keyword => keyword.Topic, StringComparer.OrdinalIgnoreCase);
        if (PageOption.Of(names, PageSize, call) is not var (rows, marker))
        {
            return call.Hint("There is no such page.");
        }

        return new CommandAnswer(new Reply
        {
            Title = names.Count switch { 0 => "No topics yet.", 1 => "1 topic", _ => $"{names.Count} topics" },
            Lines = names.Count == 0 ? ["/keyword add TOPIC TERM makes one."] : [],
            Fields = rows.Select(name => new ReplyField(SafeText.Line(name, NameLength), Lines(name, added[name].ToList()))).ToList(),
            Page = marker,
        });
    }

    private List<string> Lines(string name, List<Keyword> added)
    {
        var lines = watchlist.Topics
            .Where(topic => topic.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(topic => topic.Sides.Select(side => side.Where(term => !IsAdded(term, added)).ToList()).Where(side => side.Count > 0).ToList())
            .Where(sides => sides.Count > 0)
            .Select(sides => SafeText.Line(string.Join(" — together with — ", sides.Select(side => string.Join(", ", side))), LineLength))
            .ToList();
        if (added.Count > 0)
        {
            lines.Add(SafeText.Line($"added in chat: {string.Join(", ", added.Select(keyword => $"{keyword.Term} (by {keyword.AddedBy})"))}", LineLength));
        }

        return lines;
    }

    private static bool IsAdded(string term, List<Keyword> added) =>
        added.Exists(keyword => keyword.Term.Equals(term, StringComparison.OrdinalIgnoreCase));
}

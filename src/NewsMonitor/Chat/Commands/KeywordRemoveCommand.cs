using NewsMonitor.Watchlist;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/keyword remove</c>: takes a term that was added in chat from a topic.</summary>
internal sealed class KeywordRemoveCommand(IKeywordStore keywords, CurrentWatchlist watchlist) : ICommand
{
    public CommandForm Form { get; } = new(
        "keyword",
        "remove",
        "takes a term from a topic; the topic goes with its last one",
        [Options.Topic, Options.Term],
        Changes: true);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count < 2)
        {
            return call.Hint("Which term of which topic? /keyword list shows them.");
        }

        var names = watchlist.Names();
        var (topic, rest, isKnown) = TopicChoice.Split(call.Words, names);
        if (!isKnown)
        {
            return call.Hint(TopicChoice.Unknown(topic, names));
        }

        var term = rest.Join();
        if (!await keywords.RemoveAsync(topic, term, cancellation))
        {
            return call.Hint(watchlist.Has(topic, term)
                ? $"“{term}” stands in the watchlist file and is taken out there."
                : $"{topic} has no keyword “{Alerts.SafeText.Line(term, 100)}”. /keyword list shows them.");
        }

        await watchlist.ReloadAsync(cancellation);
        return new CommandAnswer(
            new Reply { Title = $"{topic} no longer has the keyword “{term}”." }, new Change($"keyword \"{term}\" of {topic}", "there", Change.None));
    }
}

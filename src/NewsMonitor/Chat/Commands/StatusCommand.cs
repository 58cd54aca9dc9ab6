using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;
using NewsMonitor.Feeds;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;
using NewsMonitor.Relations.Adjudication;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/status</c>: whether the monitor does its work.</summary>
internal sealed class StatusCommand(ChatParts parts, TimeProvider clock) : ICommand
{
    private const int FailingShown = 5;
    private const int ReasonLength = 300;
    private const int AuditRows = 10;
    private const int ChannelsShown = 5;
    private const string Audit = "audit";

    public CommandForm Form { get; } = new(
        "status", null, "feeds, last poll, outbox, items, claims, and how often people found the judgements right",
        [new CommandOption("show", "The changes people made instead", Choices: [Audit]), Options.Page]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation) => call.Words switch
    {
        [] => await ShowAsync(cancellation),
        [var show] when IsAudit(show) => await AuditAsync(call, 1, cancellation),
        [var show, var page] when IsAudit(show) => await AuditAsync(call, ClaimNumberOption.Count(page.Text), cancellation),
        _ => call.Hint("/status takes nothing, or audit and a page."),
    };

    private static bool IsAudit(CommandWord word) => word.Text.Equals(Audit, StringComparison.OrdinalIgnoreCase);

    /// <summary>What people changed: who, where, when, before and after; newest first.</summary>
    private async Task<CommandAnswer> AuditAsync(CommandCall call, long? page, CancellationToken cancellation)
    {
        var total = await parts.Audit.CountAsync(cancellation);
        var pages = Math.Max(1, (total + AuditRows - 1) / AuditRows);
        if (page is not { } number || number > pages)
        {
            return call.Hint($"There is no such page; the changes fill {pages}.");
        }

        var entries = await parts.Audit.LatestAsync(AuditRows, cancellation, (int)(number - 1) * AuditRows);
        return new CommandAnswer(new Reply
        {
            Title = total switch { 0 => "Nobody has changed anything yet.", 1 => "1 change", _ => $"{total} changes" },
            Fields = [.. entries.Select(Field)],
            Page = ReplyPage.Of((int)number, pages, turned => $"/status {Audit} {turned}"),
        });
    }

    private async Task<CommandAnswer> ShowAsync(CancellationToken cancellation)
    {
        var off = (await parts.Channels.ListAsync(cancellation)).Where(channel => channel.OffReason is not null).ToList();
        var feeds = await parts.Feeds.ListAsync(cancellation);
        var outbox = await parts.Outbox.StateAsync(cancellation);
        var claims = await parts.Ledger.SearchAsync(new ClaimQuery("", PageSize: 1), cancellation);
        var newest = await parts.Items.RecentAsync(1, cancellation);
        var failing = feeds.Where(FeedHealth.IsFailing).ToList();
        return new CommandAnswer(new Reply
        {
            Title = failing.Count == 0 && off.Count == 0 && outbox.LastFailure is null && parts.Platforms.All.All(state => state.IsWell) ? "All is well." : "Something needs a look.",
            Lines =
            [
                FeedLine(feeds, failing.Count),
                PollLine(feeds),
                OutboxLine(outbox),
                .. parts.Platforms.All.Select(state => $"{state.Platform}: {SafeText.Line(state.Sentence, ReasonLength)}"),
                newest is [var item]
                    ? $"Newest item: {SafeText.Line(item.Title, 120)} ({SafeText.Line(item.Outlet, 80)}), seen {Elapsed.Ago(item.SeenAt, clock.GetUtcNow())}"
                    : "Items: none yet",
                $"Claims: {claims.Count}",
                OpinionLine(await parts.Opinions.StateAsync(cancellation)),
                PrecisionLine(await parts.Corrections.PrecisionAsync(cancellation)),
            ],
            Fields = [.. off.Take(ChannelsShown).Select(Field), .. failing.Take(FailingShown).Select(Field)],
        });
    }

    private string FeedLine(IReadOnlyList<Feed> feeds, int failing)
    {
        var due = feeds.Count(feed => FeedHealth.IsDue(feed, clock.GetUtcNow()));
        return $"Feeds: {feeds.Count}, {due} due, {failing} failing, {feeds.Count(feed => feed.Paused)} paused";
    }

    private string PollLine(IReadOnlyList<Feed> feeds)
    {
        var last = feeds.Where(feed => feed.LastPolledAt is not null).MaxBy(feed => feed.LastPolledAt);
        return last?.LastPolledAt is { } time
            ? $"Last poll: {Elapsed.Ago(time, clock.GetUtcNow())} ({FeedChoice.Label(last)})"
            : "Last poll: none yet";
    }

    private static string OutboxLine(OutboxState outbox)
    {
        var dropped = outbox.Dropped == 0 ? "" : $", {outbox.Dropped} given up";
        var failure = outbox.LastFailure is { } reason ? $"; last failure: {SafeText.Line(reason, ReasonLength)}" : "";
        return $"Outbox: {(outbox.Waiting == 0 ? "nothing" : outbox.Waiting)} waiting{dropped}{failure}";
    }

    private string OpinionLine(OpinionState? state)
    {
        var options = parts.Opinions.Options;
        var failure = state?.LastFault is { } fault ? $"; last call: {SafeText.Line(fault, ReasonLength)}" : "";
        return state is null
            ? "Second opinion: off"
            : $"Second opinion: {SafeText.Line(options.ToString(), 120)}, {state.Given} given; calls in the last hour {state.LastHour} of {options.CallsPerHour}, in the last day {state.LastDay} of {options.CallsPerDay}{failure}";
    }

    /// <summary>See <see cref="LabelPrecision"/> for what is counted.</summary>
    private static string PrecisionLine(IReadOnlyList<LabelPrecision> labels) => labels.Count == 0
        ? "Judgements: nobody has corrected one or found one right yet; /correct does both"
        : $"Judgements people looked at: {string.Join(", ", labels)}";

    private ReplyField Field(Feed feed) => new(FeedChoice.Label(feed), [FeedHealth.Sentence(feed, clock.GetUtcNow())]);

    private ReplyField Field(ChannelSetting channel) => new(
        $"{channel.Channel} was turned off {Elapsed.Ago(channel.OffAt ?? clock.GetUtcNow(), clock.GetUtcNow())}",
        [SafeText.Line(channel.OffReason ?? "", ReasonLength), "/route add there turns it on again."]);

    private static ReplyField Field(AuditEntry entry) => new(
        $"{AlertText.Moment(entry.At)} · {SafeText.Line(entry.Who, ReasonLength)} · {SafeText.Line(entry.Where, ReasonLength)}",
        [SafeText.Line(entry.What, ReasonLength), $"before: {SafeText.Line(entry.Before, ReasonLength)}", $"after: {SafeText.Line(entry.After, ReasonLength)}"]);
}

using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;

namespace NewsMonitor.Slack;

/// <summary>Posts alerts into Slack's channels and edits them there.</summary>
public sealed class SlackChannel : IAlertChannel, IDisposable
{
    /// <summary>Where Slack's API is.</summary>
    public static readonly Uri DefaultApi = new("https://slack.com/api/");

    private readonly SlackClient client;
    private readonly QuickRetries retries;

    /// <param name="options">The bot's token and where the API is.</param>
    /// <param name="clock">Counts the time a call may take.</param>
    public SlackChannel(PostingOptions options, TimeProvider clock)
    {
        client = new SlackClient(options, clock);
        retries = new QuickRetries(options, clock);
    }

    public string Scheme => "slack";

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var blocks = AlertBlocks.Of(message.Card);
        return retries.RunAsync(
            (isFirst, token) => message.Edits is { } original
                ? EditAsync(message, original, blocks, token)
                : PostAsync(message, blocks, isUnsure: !isFirst || message.Attempts > 0, token),
            cancellation);
    }

    public void Dispose() => client.Dispose();

    /// <param name="isUnsure">Whether an attempt before may have posted it without our knowing.</param>
    private async Task<SendOutcome> PostAsync(OutboxMessage message, IReadOnlyList<Block> blocks, bool isUnsure, CancellationToken cancellation)
    {
        var metadata = AlertMark.Of(message);
        if (isUnsure && await FindAsync(message.Channel, metadata, cancellation) is { } found)
        {
            return found;
        }

        var post = new SlackMessage(message.Channel.Id, AlertBlocks.Summary(message.Card), blocks, metadata);
        return SlackOutcomes.Of(await client.PostMessageAsync(post, cancellation), message.Channel);
    }

    /// <summary>The message as it already stands in the channel; null when it does not, or the bot may not look.</summary>
    private async Task<SendOutcome?> FindAsync(ChannelAddress channel, AlertMark mark, CancellationToken cancellation)
    {
        var answer = await client.HistoryAsync(channel.Id, cancellation);
        return SlackOutcomes.IsPassing(answer) ? SlackOutcomes.Of(answer, channel)
            : mark.FindIn(answer) is { } ts ? new SendOutcome.Sent(ts)
            : null;
    }

    private async Task<SendOutcome> EditAsync(OutboxMessage message, string original, IReadOnlyList<Block> blocks, CancellationToken cancellation)
    {
        var edit = new SlackEdit(message.Channel.Id, original, AlertBlocks.Summary(message.Card), blocks);
        return SlackOutcomes.Of(await client.UpdateAsync(edit, cancellation), message.Channel);
    }
}

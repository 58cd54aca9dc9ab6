using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Slack.Registration;
using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Slack;

/// <summary>Posts alerts into Slack's channels and threads, and edits them there.</summary>
public sealed class SlackChannel(SlackClient client, PlatformStates states, TimeProvider clock) : IAlertChannel
{
    private readonly QuickRetries retries = new(client.Options.Posting, clock);
    private readonly CallRetries calls = new(client.Options.Posting, clock);

    public string Scheme => "slack";

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var (text, blocks) = Showing(message);
        return retries.RunAsync(
            (isFirst, token) => message.Edits is { } original
                ? EditAsync(message, new SlackEdit(message.Channel.Id, original, text, blocks), token)
                : PostAsync(message, Posting(message, text, blocks), isUnsure: !isFirst || message.Attempts > 0, token),
            cancellation);
    }

    /// <summary>In a direct message, within the limit for these.</summary>
    public async Task TellAsync(string person, string sentence, CancellationToken cancellation)
    {
        var reply = new Reply { Title = "From the news monitor", Lines = [sentence] };
        var message = new SlackMessage(person, ReplyBlocks.Summary(reply), ReplyBlocks.Of(reply));
        await calls.RunAsync(call => client.PostMessageAsync(message, call), SlackOutcomes.IsPassing, cancellation);
    }

    /// <param name="isUnsure">Whether an attempt before may have posted it without our knowing.</param>
    private async Task<SendOutcome> PostAsync(OutboxMessage message, SlackMessage posting, bool isUnsure, CancellationToken cancellation) =>
        isUnsure && await FindAsync(message.Channel, posting.Metadata!, cancellation) is { } found
            ? found
            : Heard(await client.PostMessageAsync(posting, cancellation), message.Channel);

    /// <summary>The message as it already stands in the channel; null when it does not, or the bot may not look.</summary>
    private async Task<SendOutcome?> FindAsync(ChannelAddress channel, AlertMark mark, CancellationToken cancellation)
    {
        var answer = await client.LatestAsync(channel, cancellation);
        return SlackOutcomes.IsPassing(answer) ? SlackOutcomes.Of(answer, channel)
            : mark.FindIn(answer) is { } ts ? new SendOutcome.Sent(ts)
            : null;
    }

    private async Task<SendOutcome> EditAsync(OutboxMessage message, SlackEdit edit, CancellationToken cancellation) =>
        Heard(await client.UpdateAsync(edit, cancellation), message.Channel);

    private SendOutcome Heard(ApiAnswer answer, ChannelAddress channel)
    {
        if (answer.Flag("ok"))
        {
            states.Set(new PlatformState(SlackConnection.Platform, IsWell: true, "alerts are taken"));
        }
        else if (SlackOutcomes.IsOfToken(answer))
        {
            states.Set(new PlatformState(SlackConnection.Platform, IsWell: false, SlackOutcomes.TokenSentence(answer)));
        }

        return SlackOutcomes.Of(answer, channel);
    }

    private static (string Text, IReadOnlyList<Block> Blocks) Showing(OutboxMessage message)
    {
        var mentions = string.Join(' ', message.Mentions.Where(mention => mention.Scheme == "slack").Distinct());
        var (text, blocks) = message.Digest is { } digest
            ? (DigestBlocks.Summary(digest), DigestBlocks.Of(digest))
            : (AlertBlocks.Summary(message.Card), [.. AlertBlocks.Of(message.Card), .. ButtonBlocks.Of(AlertButtons.Of(message.AlertId), asker: null)]);
        return mentions.Length == 0 ? (text, blocks) : ($"{mentions} {text}", [Block.Section(mentions), .. blocks]);
    }

    private static SlackMessage Posting(OutboxMessage message, string text, IReadOnlyList<Block> blocks) =>
        new(message.Channel.Id, text, blocks) { ThreadTs = message.Channel.Thread, Metadata = AlertMark.Of(message) };
}

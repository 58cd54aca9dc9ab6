using NewsMonitor.Chat;
using NewsMonitor.Slack.Rendering;

namespace NewsMonitor.Slack.Interactions;

/// <summary>What is answered to a delivery, at once or at its own address:
/// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses.</summary>
/// <param name="Text">What a client without blocks shows.</param>
/// <param name="Blocks">At most 50; null for a mere line.</param>
internal sealed record SlackResponse(string Text, IReadOnlyList<Block>? Blocks)
{
    private const string Asker = "ephemeral";
    private const string Channel = "in_channel";

    /// <summary>Says that the answer is on its way.</summary>
    public static readonly SlackResponse PutOff = new("One moment: the answer is on its way.", null) { ResponseType = Asker };

    public string? ResponseType { get; private init; }

    /// <summary>Whether it takes the place of the message under the pressed button.</summary>
    public bool? ReplaceOriginal { get; private init; }

    /// <summary>The thread it goes into; null for the channel itself.</summary>
    public string? ThreadTs { get; private init; }

    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }

    /// <summary>The answer to a command: seen by the channel, unless it is for who asked alone.</summary>
    public static SlackResponse ToCommand(Reply reply, SlackDelivery delivery) =>
        Of(reply, delivery) with { ResponseType = reply.ForAskerAlone || reply.IsError ? Asker : Channel };

    /// <summary>The answer to a press: in place on who pressed it's own answer, else for them alone.</summary>
    public static SlackResponse ToPress(Reply reply, SlackDelivery delivery)
    {
        var turns = delivery.OnOwnAnswer && !reply.IsError && (delivery.OnPrivateAnswer || !reply.ForAskerAlone);
        var response = Of(reply, delivery) with { ReplaceOriginal = turns };
        return turns ? response : response with { ResponseType = Asker, ThreadTs = delivery.Channel.Thread };
    }

    private static SlackResponse Of(Reply reply, SlackDelivery delivery) =>
        new(ReplyBlocks.Summary(reply), [.. ReplyBlocks.Of(reply), .. ButtonBlocks.Of(reply.Buttons, delivery.User)]);
}

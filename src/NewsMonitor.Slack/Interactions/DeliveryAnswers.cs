using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Chat.Deliveries;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Answers what people do, however it came in: commands and presses. Each is answered within the three seconds Slack gives;
/// what takes longer is answered later, at the address that came with it.</summary>
public sealed class DeliveryAnswers : IAsyncDisposable
{
    private readonly SlackClient client;
    private readonly CommandHandler commands;
    private readonly SlackAdmins admins;
    private readonly SeenDeliveries seen = new();
    private readonly LateAnswers late;

    public DeliveryAnswers(SlackClient client, CommandHandler commands, TimeProvider clock, ILogger<DeliveryAnswers> logger)
    {
        (this.client, this.commands) = (client, commands);
        admins = new SlackAdmins(client, clock);
        late = new LateAnswers("Slack", new CallRetries(client.Options.Posting, clock), clock, logger);
    }

    public ValueTask DisposeAsync() => late.DisposeAsync();

    /// <summary>Answers one delivery. Slack delivers again what it thinks was not heard: that is heard, and no more.</summary>
    /// <param name="delivery">What a person did, as Slack itself says.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    internal async Task<SlackAnswer> AnswerAsync(SlackDelivery delivery, CancellationToken cancellation)
    {
        if (!seen.IsFirst(delivery.Trigger))
        {
            return SlackAnswer.Heard;
        }

        var work = late.Start(token => ReplyAsync(delivery, token));
        if (delivery.Pressed is not null)
        {
            // Slack shows what is pressed as heard, and takes the answer at its own address alone.
            return SlackAnswer.Heard with { Afterwards = () => Finish(work, delivery, SlackResponse.ToPress) };
        }

        return await late.IsInTimeAsync(work, cancellation)
            ? SlackAnswer.Showing(SlackResponse.ToCommand(await work, delivery))
            : SlackAnswer.Showing(SlackResponse.PutOff) with { Afterwards = () => Finish(work, delivery, SlackResponse.ToCommand) };
    }

    private async Task<Reply> ReplyAsync(SlackDelivery delivery, CancellationToken cancellation)
    {
        var caller = new Caller($"slack:{delivery.User}", MayChange: false, delivery.UserName);
        var request = new CommandRequest(delivery.Command ?? "", caller, delivery.Channel) { Workspace = $"slack:{delivery.Team}" };
        if (delivery.Pressed is { } press ? CommandHandler.Changes(press) : commands.Changes(request))
        {
            var (mayChange, fault) = await admins.FindAsync(delivery.User, cancellation);
            if (fault is not null)
            {
                return new Reply { Title = "Whether you may change things could not be asked; nothing was changed.", Lines = [fault], IsError = true };
            }

            caller = caller with { MayChange = mayChange };
        }

        return delivery.Pressed is { } id
            ? await commands.PressAsync(new Press(id, caller, delivery.Channel), cancellation)
            : await commands.HandleAsync(request with { Caller = caller }, cancellation);
    }

    private void Finish(Task<Reply> work, SlackDelivery delivery, Func<Reply, SlackDelivery, SlackResponse> response) =>
        late.Finish(work, (reply, token) => client.RespondAsync(delivery.ResponseAddress, response(reply, delivery), token), static _ => false);
}

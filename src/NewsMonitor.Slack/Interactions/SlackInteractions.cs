using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Chat.Deliveries;
using NewsMonitor.Slack.Signatures;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Answers what Slack delivers to the program's address: commands and presses. Each is heard within the three seconds
/// Slack gives; what takes longer is answered later, at the address that came with it.</summary>
public sealed partial class SlackInteractions : IAsyncDisposable
{
    private const int Malformed = 400;
    private const int Unauthorised = 401;

    private readonly SlackClient client;
    private readonly CommandHandler commands;
    private readonly ILogger<SlackInteractions> logger;
    private readonly SlackSignature signatures;
    private readonly DeliveryReader reader;
    private readonly SlackAdmins admins;
    private readonly SeenDeliveries seen = new();
    private readonly LateAnswers late;

    public SlackInteractions(
        SlackOptions options, SlackClient client, CommandHandler commands, TimeProvider clock, ILogger<SlackInteractions> logger)
    {
        (this.client, this.commands, this.logger) = (client, commands, logger);
        signatures = new SlackSignature(options.SigningSecret, clock);
        reader = new DeliveryReader(options.Posting);
        admins = new SlackAdmins(client, clock);
        late = new LateAnswers("Slack", new CallRetries(options.Posting, clock), clock, logger);
    }

    /// <summary>Answers a request to <c>/slack/commands</c>.</summary>
    /// <param name="request">As it came in.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    public async Task<SlackAnswer> AnswerCommandAsync(SlackRequest request, CancellationToken cancellation)
    {
        if (IsCheck(request))
        {
            return SlackAnswer.Heard;
        }

        var (delivery, refusal) = Read(request, reader.ReadCommand, "commands");
        if (delivery is null)
        {
            return refusal;
        }

        var work = late.Start(token => ReplyAsync(delivery, token));
        return await late.IsInTimeAsync(work, cancellation)
            ? SlackAnswer.Showing(SlackResponse.ToCommand(await work, delivery))
            : SlackAnswer.Showing(SlackResponse.PutOff) with { Afterwards = () => Finish(work, delivery, SlackResponse.ToCommand) };
    }

    /// <summary>Answers a request to <c>/slack/interactions</c>. Slack shows what is pressed as heard, and takes the answer at its own address alone.</summary>
    /// <param name="request">As it came in.</param>
    public SlackAnswer AnswerPress(SlackRequest request)
    {
        var (delivery, refusal) = Read(request, reader.ReadPress, "interactions");
        if (delivery is null)
        {
            return refusal;
        }

        var work = late.Start(token => ReplyAsync(delivery, token));
        return SlackAnswer.Heard with { Afterwards = () => Finish(work, delivery, SlackResponse.ToPress) };
    }

    public ValueTask DisposeAsync() => late.DisposeAsync();

    /// <summary>Slack tries the certificate now and then, unsigned: https://docs.slack.dev/interactivity/implementing-slash-commands.</summary>
    private static bool IsCheck(SlackRequest request) =>
        request is { Signature: "", Body: { } body } && FormFields.Read(body.Span).GetValueOrDefault("ssl_check") == "1";

    private (SlackDelivery? Delivery, SlackAnswer Refusal) Read(
        SlackRequest request, Func<IReadOnlyDictionary<string, string>, SlackDelivery?> read, string path)
    {
        if (request.Body is not { } body)
        {
            return (null, Refused(path, Malformed, "it is too long"));
        }

        if (signatures.Refusal(request.Signature, request.Timestamp, body.Span) is { } reason)
        {
            return (null, Refused(path, Unauthorised, reason));
        }

        if (read(FormFields.Read(body.Span)) is not { } delivery)
        {
            return (null, Refused(path, Malformed, $"it is none of Slack's {path}"));
        }

        // Slack delivers again what it thinks was not heard: it was, and is being answered.
        return seen.IsFirst(delivery.Trigger) ? (delivery, SlackAnswer.Heard) : (null, SlackAnswer.Heard);
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

    private SlackAnswer Refused(string path, int status, string reason)
    {
        Log.Refused(logger, path, status, reason);
        return SlackAnswer.Refused(status);
    }

    private static partial class Log
    {
        [LoggerMessage(8101, LogLevel.Warning, "A request to /slack/{Path} was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, string path, int status, string reason);
    }
}

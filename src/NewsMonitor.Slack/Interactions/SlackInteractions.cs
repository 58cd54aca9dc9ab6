using Microsoft.Extensions.Logging;
using NewsMonitor.Slack.Signatures;

namespace NewsMonitor.Slack.Interactions;

/// <summary>Takes what Slack delivers to the program's address, signed: commands and presses.</summary>
public sealed partial class SlackInteractions
{
    private const int Malformed = 400;
    private const int Unauthorised = 401;

    private readonly DeliveryAnswers answers;
    private readonly ILogger<SlackInteractions> logger;
    private readonly SlackSignature signatures;
    private readonly DeliveryReader reader;

    /// <exception cref="ArgumentException">The options hold no signing secret.</exception>
    public SlackInteractions(SlackOptions options, DeliveryAnswers answers, TimeProvider clock, ILogger<SlackInteractions> logger)
    {
        var secret = options.SigningSecret ?? throw new ArgumentException("Without a signing secret nothing that is delivered can be checked.", nameof(options));
        (this.answers, this.logger) = (answers, logger);
        signatures = new SlackSignature(secret, clock);
        reader = new DeliveryReader(options.Posting);
    }

    /// <summary>Answers a request to <c>/slack/commands</c>.</summary>
    /// <param name="request">As it came in.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    public async Task<SlackAnswer> AnswerCommandAsync(SlackRequest request, CancellationToken cancellation) =>
        IsCheck(request) ? SlackAnswer.Heard : await AnswerAsync(request, reader.ReadCommand, "commands", cancellation);

    /// <summary>Answers a request to <c>/slack/interactions</c>.</summary>
    /// <param name="request">As it came in.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    public Task<SlackAnswer> AnswerPressAsync(SlackRequest request, CancellationToken cancellation) =>
        AnswerAsync(request, form => reader.ReadPress(form.GetValueOrDefault("payload", "")), "interactions", cancellation);

    /// <summary>Slack tries the certificate now and then, unsigned: https://docs.slack.dev/interactivity/implementing-slash-commands.</summary>
    private static bool IsCheck(SlackRequest request) =>
        request is { Signature: "", Body: { } body } && FormFields.Read(body.Span).GetValueOrDefault("ssl_check") == "1";

    private async Task<SlackAnswer> AnswerAsync(
        SlackRequest request, Func<IReadOnlyDictionary<string, string>, SlackDelivery?> read, string path, CancellationToken cancellation)
    {
        if (request.Body is not { } body)
        {
            return Refused(path, Malformed, "it is too long");
        }

        if (signatures.Refusal(request.Signature, request.Timestamp, body.Span) is { } reason)
        {
            return Refused(path, Unauthorised, reason);
        }

        return read(FormFields.Read(body.Span)) is { } delivery
            ? await answers.AnswerAsync(delivery, cancellation)
            : Refused(path, Malformed, $"it is none of Slack's {path}");
    }

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

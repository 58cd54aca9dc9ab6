using Microsoft.Extensions.Logging;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Takes what Discord delivers to the program's address, signed.</summary>
public sealed partial class DiscordInteractions : IDisposable
{
    private const int Malformed = 400;
    private const int Unauthorised = 401;
    private const int Unable = 503;

    private readonly InteractionAnswers answers;
    private readonly ILogger<DiscordInteractions> logger;
    private readonly string applicationId;
    private readonly string? fault;
    private readonly InteractionSignature? signatures;

    /// <exception cref="ArgumentException">The options hold no public key.</exception>
    public DiscordInteractions(DiscordOptions options, InteractionAnswers answers, TimeProvider clock, ILogger<DiscordInteractions> logger)
    {
        var key = options.PublicKey ?? throw new ArgumentException("Without a public key nothing that is delivered can be checked.", nameof(options));
        (this.answers, this.logger, applicationId, fault) = (answers, logger, options.ApplicationId, options.SignatureFault);
        signatures = fault is null ? new InteractionSignature(key, clock) : null;
    }

    /// <summary>The most bytes of a request that are read.</summary>
    public static int MostBytes => 256 * 1024;

    /// <summary>Answers one request.</summary>
    /// <param name="signature">The header <c>X-Signature-Ed25519</c>; empty when there is none.</param>
    /// <param name="timestamp">The header <c>X-Signature-Timestamp</c>; empty when there is none.</param>
    /// <param name="body">As it came in; null when it was longer than <see cref="MostBytes"/>.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    public async Task<InteractionAnswer> AnswerAsync(
        string signature, string timestamp, ReadOnlyMemory<byte>? body, CancellationToken cancellation)
    {
        if (signatures is null)
        {
            return Refused(Unable, fault!);
        }

        if (body is not { } bytes)
        {
            return Refused(Malformed, "it is too long");
        }

        if (signatures.Refusal(signature, timestamp, bytes.Span) is { } reason)
        {
            return Refused(Unauthorised, reason);
        }

        if (InteractionReader.Read(bytes) is not { } interaction)
        {
            return Refused(Malformed, "it is no interaction");
        }

        if (interaction.ApplicationId != applicationId)
        {
            return Refused(Malformed, "it is for another application than Monitor:Discord:ApplicationId");
        }

        if (interaction.Kind == InteractionKind.Ping)
        {
            return InteractionAnswer.ToPing;
        }

        return await answers.AnswerAsync(interaction, cancellation) ?? Refused(Malformed, "it was answered before");
    }

    public void Dispose() => signatures?.Dispose();

    private InteractionAnswer Refused(int status, string reason)
    {
        Log.Refused(logger, status, reason);
        return InteractionAnswer.Refused(status);
    }

    private static partial class Log
    {
        [LoggerMessage(8001, LogLevel.Warning, "A request to /discord/interactions was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);
    }
}

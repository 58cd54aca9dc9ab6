using System.Net;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Chat.Deliveries;
using NewsMonitor.Discord.Signatures;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Answers what Discord delivers to the program's address: commands, presses, what is being typed. Each is answered
/// within the three seconds Discord gives; what takes longer is put off and filled in later.</summary>
public sealed partial class DiscordInteractions : IAsyncDisposable
{
    private const int Malformed = 400;
    private const int Unauthorised = 401;
    private const int Unable = 503;

    private readonly DiscordClient client;
    private readonly CommandHandler commands;
    private readonly ILogger<DiscordInteractions> logger;
    private readonly string applicationId;
    private readonly InteractionSignature? signatures;
    private readonly SeenDeliveries seen = new();
    private readonly LateAnswers late;

    public DiscordInteractions(
        DiscordOptions options, DiscordClient client, CommandHandler commands, TimeProvider clock, ILogger<DiscordInteractions> logger)
    {
        (this.client, this.commands, this.logger, applicationId) = (client, commands, logger, options.ApplicationId);
        signatures = Ed25519Key.Absence is null ? new InteractionSignature(options.PublicKey, clock) : null;
        late = new LateAnswers("Discord", new CallRetries(options.Posting, clock), clock, logger);
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
            return Refused(Unable, Ed25519Key.Absence!);
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

        return seen.IsFirst(interaction.Id)
            ? await AnswerAsync(interaction, cancellation)
            : Refused(Malformed, "it was answered before");
    }

    public async ValueTask DisposeAsync()
    {
        await late.DisposeAsync();
        signatures?.Dispose();
    }

    private async Task<InteractionAnswer> AnswerAsync(Interaction interaction, CancellationToken cancellation)
    {
        if (interaction.Kind == InteractionKind.Autocomplete)
        {
            var looked = late.Start(token => SuggestAsync(interaction, token));
            var isThere = await late.IsInTimeAsync(looked, cancellation);
            if (looked.Exception is { } fault)
            {
                Log.Failed(logger, fault);
            }

            return InteractionAnswer.Suggesting(isThere ? await looked : []);
        }

        var work = late.Start(token => ReplyAsync(interaction, token));
        if (await late.IsInTimeAsync(work, cancellation))
        {
            return Answer(interaction, await work);
        }

        // A press is answered to one person; a command's answer is seen by the channel, as it is when it comes at once.
        return InteractionAnswer.PutOff(forAskerAlone: interaction.Kind == InteractionKind.Press) with
        {
            Afterwards = () => Finish(interaction.Token, work),
        };
    }

    private static InteractionAnswer Answer(Interaction interaction, Reply reply)
    {
        if (interaction.Kind != InteractionKind.Press)
        {
            return InteractionAnswer.Shown(reply, forAskerAlone: reply.ForAskerAlone || reply.IsError);
        }

        var turns = interaction.OnOwnAnswer && !reply.IsError && (interaction.OnPrivateAnswer || !reply.ForAskerAlone);
        return turns ? InteractionAnswer.Turned(reply) : InteractionAnswer.Shown(reply, forAskerAlone: true);
    }

    private Task<Reply> ReplyAsync(Interaction interaction, CancellationToken cancellation) => interaction switch
    {
        { Pressed: { } press } => commands.PressAsync(new Press(press, interaction.Caller, interaction.Channel), cancellation),
        { Command: var (name, subcommand, options) } => commands.HandleAsync(
            CommandRequest.Named(name, subcommand, options, interaction.Caller, interaction.Channel) with { Workspace = interaction.Workspace }, cancellation),
        _ => throw new InvalidOperationException($"An interaction that nobody handles: {interaction.Kind}."),
    };

    private async Task<IReadOnlyList<string>> SuggestAsync(Interaction interaction, CancellationToken cancellation)
    {
        if (interaction is not { Command: var (name, subcommand, options), Typing: { } typing })
        {
            return [];
        }

        var suggestions = await commands.SuggestAsync(name, subcommand, typing, options.GetValueOrDefault(typing, ""), cancellation);
        return SuggestionList.Of(suggestions);
    }

    private void Finish(string token, Task<Reply> work) => late.Finish(
        work,
        (reply, call) => client.EditAnswerAsync(token, DiscordEdit.Of(reply), call),
        // Discord knows the answer only once it has read that it is put off.
        static answer => answer.Status == HttpStatusCode.NotFound);

    private InteractionAnswer Refused(int status, string reason)
    {
        Log.Refused(logger, status, reason);
        return InteractionAnswer.Refused(status);
    }

    private static partial class Log
    {
        [LoggerMessage(8001, LogLevel.Warning, "A request to /discord/interactions was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);

        [LoggerMessage(8006, LogLevel.Error, "Looking for suggestions met a fault in the program")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}

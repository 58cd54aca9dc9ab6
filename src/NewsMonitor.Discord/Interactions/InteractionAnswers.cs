using System.Net;
using Microsoft.Extensions.Logging;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Chat.Deliveries;

namespace NewsMonitor.Discord.Interactions;

/// <summary>Answers what people do, however it came in: commands, presses, what is being typed. Each is answered
/// within the three seconds Discord gives; what takes longer is put off and filled in later.</summary>
public sealed partial class InteractionAnswers(
    DiscordClient client, CommandHandler commands, TimeProvider clock, ILogger<InteractionAnswers> logger) : IAsyncDisposable
{
    private readonly SeenDeliveries seen = new();
    private readonly LateAnswers late = new("Discord", new CallRetries(client.Options.Posting, clock), clock, logger);

    public ValueTask DisposeAsync() => late.DisposeAsync();

    /// <summary>Answers one interaction.</summary>
    /// <param name="interaction">What a person did, as Discord itself says.</param>
    /// <param name="cancellation">Ends when nobody waits for the answer any more; what was begun goes on.</param>
    /// <returns>Null when it was answered before.</returns>
    internal async Task<InteractionAnswer?> AnswerAsync(Interaction interaction, CancellationToken cancellation) =>
        seen.IsFirst(interaction.Id) ? await FirstAnswerAsync(interaction, cancellation) : null;

    private async Task<InteractionAnswer> FirstAnswerAsync(Interaction interaction, CancellationToken cancellation)
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
            Afterwards = () => Finish(interaction, work),
        };
    }

    private static InteractionAnswer Answer(Interaction interaction, Reply reply)
    {
        if (interaction.Kind != InteractionKind.Press)
        {
            return InteractionAnswer.Shown(reply, IsForAskerAlone(reply));
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

    private static bool IsForAskerAlone(Reply reply) => reply.ForAskerAlone || reply.IsError;

    private void Finish(Interaction interaction, Task<Reply> work) => late.Finish(
        work,
        (reply, call) => interaction.Kind != InteractionKind.Press && IsForAskerAlone(reply)
            ? AnswerAloneAsync(interaction.Token, reply, call)
            : client.EditAnswerAsync(interaction.Token, DiscordEdit.Of(reply), call),
        // Discord knows the answer only once it has read that it is put off.
        static answer => answer.Status == HttpStatusCode.NotFound);

    /// <summary>What was put off for all to see is taken away, and answered to who asked.</summary>
    private async Task<ApiAnswer> AnswerAloneAsync(string token, Reply reply, CancellationToken cancellation)
    {
        var removed = await client.DeleteAnswerAsync(token, cancellation);
        return removed.IsSuccess || removed.Number("code") == DiscordOutcomes.UnknownMessage
            ? await client.FollowUpAsync(token, AnswerMessage.Of(reply) with { Flags = InteractionAnswer.Ephemeral }, cancellation)
            : removed;
    }

    private static partial class Log
    {
        [LoggerMessage(8006, LogLevel.Error, "Looking for suggestions met a fault in the program")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}

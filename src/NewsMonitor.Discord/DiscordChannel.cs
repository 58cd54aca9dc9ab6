using System.Net;
using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Posting;
using NewsMonitor.Chat;
using NewsMonitor.Discord.Rendering;

namespace NewsMonitor.Discord;

/// <summary>Posts alerts into Discord's channels, threads and forums, and edits them there.</summary>
public sealed class DiscordChannel(DiscordClient client, PlatformStates states, TimeProvider clock) : IAlertChannel
{
    private const string Platform = "Discord";

    /// <summary>The post in a forum that is to be edited: its thread and its message.</summary>
    private const char InThread = '/';

    private readonly QuickRetries retries = new(client.Options.Posting, clock);
    private readonly CallRetries calls = new(client.Options.Posting, clock);
    private readonly ForumPosts forums = new(client);

    public string Scheme => "discord";

    public Task<SendOutcome> SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var posting = Posting(message);
        return retries.RunAsync((isFirst, token) => AttemptAsync(message, posting, isFirst && message.Attempts == 0, token), cancellation);
    }

    /// <summary>In a direct message, which not everybody takes; within the limits for these.</summary>
    public async Task TellAsync(string person, string sentence, CancellationToken cancellation)
    {
        var room = await calls.RunAsync(call => client.DirectChannelAsync(person, call), DiscordOutcomes.IsPassing, cancellation);
        if (room.Text("id") is { } id)
        {
            var reply = new Reply { Title = "From the news monitor", Lines = [sentence] };
            var message = new DiscordMessage([ReplyEmbed.Of(reply)], [], Nonce: null);
            await calls.RunAsync(call => client.CreateMessageAsync(id, message, call), DiscordOutcomes.IsPassing, cancellation);
        }
    }

    private async Task<SendOutcome> AttemptAsync(OutboxMessage message, DiscordMessage posting, bool isFirst, CancellationToken cancellation)
    {
        var answer = message.Edits is { } original
            ? await EditAsync(message.Channel.Id, original, new DiscordEdit(posting.Embeds, posting.Components), cancellation)
            : await PostAsync(message, posting, isFirst, cancellation);
        var outcome = DiscordOutcomes.Of(answer, message.Channel, isEdit: message.Edits is not null);
        if (answer.IsSuccess)
        {
            states.Set(new PlatformState(Platform, IsWell: true, "alerts are taken"));
        }
        else if (answer.Status == HttpStatusCode.Unauthorized)
        {
            states.Set(new PlatformState(Platform, IsWell: false, DiscordOutcomes.WrongToken));
        }

        return outcome is SendOutcome.Sent(var id) && message.Edits is null && forums.Knows(message.Channel.Id)
            ? new SendOutcome.Sent($"{id}{InThread}{id}")
            : outcome;
    }

    private Task<ApiAnswer> EditAsync(string channel, string original, DiscordEdit edit, CancellationToken cancellation) =>
        original.Split(InThread) is [var thread, var id]
            ? client.EditMessageAsync(thread, id, edit, cancellation)
            : client.EditMessageAsync(channel, original, edit, cancellation);

    private async Task<ApiAnswer> PostAsync(OutboxMessage message, DiscordMessage posting, bool isFirst, CancellationToken cancellation)
    {
        var channel = message.Channel.Id;
        if (!forums.Knows(channel))
        {
            var answer = await client.CreateMessageAsync(channel, posting, cancellation);
            var unlearnt = DiscordOutcomes.IsNoTextChannel(answer) ? await forums.LearnAsync(channel, cancellation) : null;
            if (!forums.Knows(channel))
            {
                return unlearnt ?? answer;
            }
        }

        return await forums.PostAsync(channel, message.Digest?.Title ?? message.Card.Title, posting with { Nonce = null }, isFirst, cancellation);
    }

    private static DiscordMessage Posting(OutboxMessage message)
    {
        var embed = message.Digest is { } digest ? DigestEmbed.Of(digest) : AlertEmbed.Of(message.Card);
        var buttons = message.Digest is null ? ButtonRow.Of(AlertButtons.Of(message.AlertId)) : [];
        var roles = message.Mentions.Where(mention => mention.Scheme == "discord").DistinctBy(mention => mention.Id).Take(AllowedMentions.MostRoles).ToList();
        return new DiscordMessage([embed], buttons, Nonce(message))
        {
            Content = roles.Count == 0 ? null : string.Join(' ', roles),
            AllowedMentions = new AllowedMentions(roles.Count == 0 ? null : [.. roles.Select(role => role.Id)]),
        };
    }

    /// <summary>At most 25 characters. It lets Discord answer a repeat with the message that is already there. The time is in it since
    /// a database begun anew counts from 1 again.</summary>
    private static string Nonce(OutboxMessage message) =>
        $"{message.Id:x}-{unchecked((uint)message.Card.PublishedAt.ToUnixTimeSeconds()):x8}";
}

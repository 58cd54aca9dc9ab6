using System.Data.Common;
using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

/// <summary>Stores what an item or a correction does to the channels, inside the one's or the other's own transaction.</summary>
internal sealed class AlertWriter(DbConnection connection, DateTimeOffset now)
{
    public async Task WriteAsync(long itemId, AlertPlan plan, CancellationToken cancellation)
    {
        if (plan.Card is { } card)
        {
            await PostAsync(itemId, card, plan, cancellation);
        }

        await EditAsync(plan.Edits, cancellation);
    }

    /// <summary>Changes alerts already made, wherever they were posted.</summary>
    public async Task EditAsync(IReadOnlyList<AlertEdit> edits, CancellationToken cancellation)
    {
        foreach (var edit in edits)
        {
            await EditAsync(edit, cancellation);
        }
    }

    private async Task PostAsync(long itemId, AlertCard card, AlertPlan plan, CancellationToken cancellation)
    {
        var at = Column.Of(now);
        var alertId = await connection.ValueAsync<long>(
            "INSERT INTO alert (item_id, created_at, card) VALUES (@itemId, @at, @card) RETURNING id",
            new { itemId, at, card = AlertCardJson.Write(card) },
            cancellation);
        await connection.RunAsync(
            "INSERT INTO outbox (alert_id, channel, kind, due_at, mentions) VALUES (@alertId, @channel, 'post', @at, @mentions)",
            plan.Channels.Distinct().Select(channel => new { alertId, channel = channel.ToString(), at, mentions = Mentions(plan, channel) }),
            cancellation);
    }

    private static string Mentions(AlertPlan plan, ChannelAddress channel) =>
        plan.Mentions.TryGetValue(channel, out var mentions) ? string.Join(' ', mentions.Select(mention => mention.Id)) : "";

    /// <summary>A message shows its alert's card as it is when the message is sent, so an edit that nobody has taken yet
    /// carries this one too. One that is being sent shows the old card and needs another after it. A post that is held needs
    /// none; one that a digest carries has the digest edited.</summary>
    private async Task EditAsync(AlertEdit edit, CancellationToken cancellation)
    {
        var changed = await connection.RunAsync(
            "UPDATE alert SET card = @card WHERE id = @AlertId", new { card = AlertCardJson.Write(edit.Card), edit.AlertId }, cancellation);
        if (changed == 0)
        {
            throw new ArgumentException($"There is no alert {edit.AlertId} to edit.", nameof(edit));
        }

        const string sql = """
            INSERT INTO outbox (alert_id, channel, kind, due_at)
            SELECT post.alert_id, post.channel, 'edit', @at
            FROM outbox AS post
            WHERE post.alert_id = @AlertId AND post.kind = 'post' AND post.state IN ('waiting', 'sent') AND NOT EXISTS (
              SELECT 1 FROM outbox AS edit
              WHERE edit.alert_id = post.alert_id AND edit.channel = post.channel
                AND edit.kind = 'edit' AND edit.digest_id IS NULL AND edit.state = 'waiting' AND edit.leased_until = 0)
            ORDER BY post.id
            """;
        await connection.RunAsync(sql, new { edit.AlertId, at = Column.Of(now) }, cancellation);
        await connection.RunAsync(
            HeldPosts.EditDigests + "(SELECT digest_id FROM outbox WHERE alert_id = @AlertId AND kind = 'post' AND state = 'gathered')",
            new { edit.AlertId, at = Column.Of(now) },
            cancellation);
    }
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Storage.Alerts;

internal sealed class RouteStore(Database database) : IRouteStore
{
    public Task SetAsync(Route route, CancellationToken cancellation)
    {
        const string sql = """
            INSERT INTO route (topic_folded, channel, topic, level, added_by, mention, maker, workspace)
            VALUES (@folded, @channel, @topic, @level, @addedBy, @mention, @Maker, @Workspace)
            ON CONFLICT (topic_folded, channel) DO UPDATE SET
              level = excluded.level, added_by = excluded.added_by, mention = excluded.mention, maker = excluded.maker, workspace = excluded.workspace
            """;
        var values = new
        {
            folded = Column.Folded(route.Topic),
            channel = route.Channel.ToString(),
            topic = route.Topic,
            level = route.Level.ToString(),
            addedBy = route.AddedBy,
            mention = route.Mention?.Id,
            route.Maker,
            route.Workspace,
        };
        return database.WriteAsync(connection => connection.RunAsync(sql, values, cancellation), cancellation);
    }

    public Task<bool> RemoveAsync(string topic, ChannelAddress channel, CancellationToken cancellation) =>
        database.WriteAsync(
            async connection => await connection.RunAsync(
                "DELETE FROM route WHERE topic_folded = @topic AND channel = @channel",
                new { topic = Column.Folded(topic), channel = channel.ToString() },
                cancellation) > 0,
            cancellation);

    public async Task<IReadOnlyList<Route>> ListAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<Row>(
                "SELECT topic, channel, level, added_by, mention, maker, workspace FROM route ORDER BY channel, topic_folded", null, cancellation),
            cancellation);
        return [.. rows.Select(row => row.ToRoute())];
    }

    private sealed record Row(string Topic, string Channel, string Level, string AddedBy, string? Mention, string? Maker, string Workspace)
    {
        public Route ToRoute()
        {
            var channel = ChannelAddress.TryParse(Channel)!;
            return new Route(Topic, channel, Enum.Parse<AlertLevel>(Level), AddedBy)
            {
                Mention = Mention is null ? null : NewsMonitor.Alerts.Mention.TryParse(channel.Scheme, Mention),
                Maker = Maker,
                Workspace = Workspace,
            };
        }
    }
}

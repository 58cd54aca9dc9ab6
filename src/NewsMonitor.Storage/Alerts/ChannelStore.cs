using NewsMonitor.Alerts;
using NewsMonitor.Alerts.Holding;

namespace NewsMonitor.Storage.Alerts;

internal sealed class ChannelStore(Database database) : IChannelStore
{
    public async Task<IReadOnlyList<ChannelSetting>> ListAsync(CancellationToken cancellation)
    {
        var rows = await database.ReadAsync(
            connection => connection.RowsAsync<Row>("SELECT address, digest, quiet, off_reason, off_at FROM channel ORDER BY address", null, cancellation),
            cancellation);
        return [.. rows.Select(row => row.ToSetting())];
    }

    public Task SetAsync(ChannelSetting setting, CancellationToken cancellation) =>
        RunAsync(
            """
            INSERT INTO channel (address, digest, quiet) VALUES (@address, @Digest, @Quiet)
            ON CONFLICT (address) DO UPDATE SET digest = excluded.digest, quiet = excluded.quiet
            """,
            new { address = setting.Channel.ToString(), setting.Digest, setting.Quiet },
            cancellation);

    public Task<bool> TurnOffAsync(ChannelAddress channel, string reason, DateTimeOffset at, CancellationToken cancellation)
    {
        const string off = """
            INSERT INTO channel (address, off_reason, off_at) VALUES (@address, @reason, @at)
            ON CONFLICT (address) DO UPDATE SET off_reason = excluded.off_reason, off_at = excluded.off_at
            WHERE off_reason IS NULL
            """;
        const string giveUp = """
            UPDATE outbox SET state = 'dropped', failure = @reason, failed_at = @at, settled_at = @at, leased_until = 0
            WHERE channel = @address AND (state = 'held' OR state = 'waiting')
            """;
        var values = new { address = channel.ToString(), reason, at = Column.Of(at) };
        return database.WriteAsync(
            async connection =>
            {
                var isNew = await connection.RunAsync(off, values, cancellation) > 0;
                await connection.RunAsync(giveUp, values, cancellation);
                return isNew;
            },
            cancellation);
    }

    public async Task<bool> TurnOnAsync(ChannelAddress channel, CancellationToken cancellation) =>
        await RunAsync(
            "UPDATE channel SET off_reason = NULL, off_at = NULL WHERE address = @address AND off_reason IS NOT NULL",
            new { address = channel.ToString() },
            cancellation) > 0;

    private Task<int> RunAsync(string sql, object values, CancellationToken cancellation) =>
        database.WriteAsync(connection => connection.RunAsync(sql, values, cancellation), cancellation);

    private sealed record Row(string Address, string? Digest, string? Quiet, string? OffReason, long? OffAt)
    {
        public ChannelSetting ToSetting() => new(ChannelAddress.TryParse(Address)!)
        {
            Digest = Digest,
            Quiet = Quiet,
            OffReason = OffReason,
            OffAt = Column.Time(OffAt),
        };
    }
}

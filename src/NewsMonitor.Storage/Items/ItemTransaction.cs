using System.Data.Common;
using NewsMonitor.Alerts;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Pipeline;
using NewsMonitor.Storage.Alerts;
using NewsMonitor.Storage.Ledger;

namespace NewsMonitor.Storage.Items;

internal sealed class ItemTransaction(Database database, TimeProvider time) : IItemTransaction
{
    public Task<ItemOutcome?> TakeAsync(
        Item item, Func<ILedgerSession, IAlertBook, CancellationToken, Task<ItemOutcome>> judge, CancellationToken cancellation) =>
        database.WriteAsync<ItemOutcome?>(
            async connection =>
            {
                if (await IsKnownAsync(connection, item, cancellation))
                {
                    return null;
                }

                var session = new LedgerSession(connection, database);
                var outcome = await judge(session, new AlertReader(connection), cancellation);

                var stored = await new ItemWriter(connection).WriteAsync(outcome.Item, outcome.Matches, cancellation);
                await new LedgerWriter(connection).WriteAsync(stored, outcome.Judgement, [.. outcome.Matches.Select(match => match.Topic)], cancellation);
                await session.ForgetUnusedAsync(cancellation);
                await StandingIndex.SettleAsync(connection, database, cancellation);
                await new AlertWriter(connection, time.GetUtcNow()).WriteAsync(stored.Id, outcome.Alerts, cancellation);
                return outcome with { Item = stored };
            },
            cancellation);

    private static Task<bool> IsKnownAsync(DbConnection connection, Item item, CancellationToken cancellation) =>
        connection.ValueAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM item_key WHERE key IN @keys)", new { keys = item.Keys.Select(key => key.Value) }, cancellation);
}

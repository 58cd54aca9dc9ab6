using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Tests.Gold;

namespace NewsMonitor.Tests.Relations;

/// <summary>What is said again, by another outlet or long after.</summary>
public sealed class RetellingTests
{
    [Fact]
    public async Task Who_repeats_a_denial_contradicts_nothing_that_the_denial_had_not()
    {
        await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);

        var predictions = await Replay.RunAsync(store,
        [
            Pairs.Report("Egypt has cancelled its order for the Su-35 from Russia, an Egyptian newspaper wrote.", "2021-03-01", "Alpha News"),
            Pairs.Report("Egypt's order for the Su-35 has not been cancelled, Ambassador Georgy Borisenko said.", "2021-03-05", "Beta Times"),
            Pairs.Report("Ambassador Georgy Borisenko said that Egypt's order for the Su-35 has not been cancelled.", "2021-03-06", "Gamma Post"),
        ]);

        Assert.Equal(["contradicts", "echoes"], predictions.Select(prediction => prediction.Label).Order());
    }

    [Fact]
    public void An_older_report_retold_answers_nothing_that_was_said_after_it()
    {
        var label = Pairs.Label(
            "The order of Egypt for the Su-35 remains in force, a Russian official said.",
            "In March 2020 Bloomberg reported that Egypt had cancelled its order for the Su-35.", "2021-12-23", "2021-12-24");

        Assert.Equal(NewsMonitor.Ledger.RelationLabel.Unrelated, label);
    }
}

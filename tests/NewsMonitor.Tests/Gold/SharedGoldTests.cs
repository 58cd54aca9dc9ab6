using NewsMonitor.Ledger;
using NewsMonitor.Storage.Sqlite;
using NewsMonitor.Tests.Relations;
using Xunit.Abstractions;

namespace NewsMonitor.Tests.Gold;

/// <summary>The labelled sets beside the repository. The floors stand well below what is reached: they hold that nothing falls apart;
/// what is reached is printed, and measured with <c>score.py</c>.</summary>
public sealed class SharedGoldTests(ITestOutputHelper output)
{
    private const int MostFalseContradictions = 3;
    private const double LeastAccuracy = 0.45;

    private static readonly string[] Labels = ["confirms", "echoes", "contradicts", "supersedes", "unrelated"];

    [SharedGoldFact]
    public async Task No_saga_is_told_with_more_than_a_few_false_contradictions()
    {
        var alarms = new List<string>();
        foreach (var folder in Directory.GetDirectories(SharedGoldFactAttribute.Folder).Where(folder => File.Exists(Path.Combine(folder, "relations.jsonl"))).Order(StringComparer.Ordinal))
        {
            var saga = GoldSaga.Read(folder);
            await using var store = await SqliteStore.OpenAsync("Data Source=:memory:", TimeProvider.System, CancellationToken.None);

            var score = new SagaScore(saga, await Replay.RunAsync(store, saga.Items));

            output.WriteLine(Path.GetFileName(folder));
            score.Lines.ToList().ForEach(output.WriteLine);
            if (score.FalseContradictions > MostFalseContradictions)
            {
                alarms.Add($"{Path.GetFileName(folder)}: {score.FalseContradictions}");
            }
        }

        Assert.Empty(alarms);
    }

    [SharedGoldFact]
    public void The_labelled_pairs_are_judged_far_better_than_by_chance()
    {
        var pairs = GoldPair.ReadAll(Path.Combine(SharedGoldFactAttribute.Folder, "pairs.jsonl"));

        var judged = pairs.Select(pair => (Gold: pair.Label, Told: Told(pair))).ToList();

        foreach (var gold in Labels)
        {
            var row = Labels.Select(told => $"{told} {judged.Count(pair => pair == (gold, told)),3}");
            output.WriteLine($"gold {gold,-12} told {string.Join("  ", row)}");
        }

        var accuracy = judged.Count(pair => pair.Gold == pair.Told) / (double)judged.Count;
        output.WriteLine($"accuracy {accuracy:0.000}, false contradictions {judged.Count(pair => pair.Told == "contradicts" && pair.Gold != pair.Told)} of {judged.Count}");
        Assert.True(accuracy >= LeastAccuracy, $"accuracy {accuracy:0.000}");
    }

    private static string Told(GoldPair pair) => Pairs.Judge.Judge(pair.Earlier, pair.Later).Label switch
    {
        RelationLabel.Tension => "unrelated",
        var label => label.ToString().ToLowerInvariant(),
    };
}

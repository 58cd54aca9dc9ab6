using NewsMonitor.Claims;
using NewsMonitor.Relations;
using NewsMonitor.Relations.Tellings;
using NewsMonitor.Tests.Gold;

namespace NewsMonitor.Benchmarks.Relations;

/// <summary>Fits the weights of <see cref="MatterOdds"/> on labelled sagas and checks them on each saga left out.</summary>
internal static class OddsRun
{
    private static readonly string[] TraitNames = ["alike", "words", "matter", "same step", "same object", "same figures", "same time", "log of sentences", "log of days"];
    private static readonly double[] Thresholds = [0.2, 0.3, 0.4, 0.5];
    private static readonly ClaimExtractor Extractor = new();
    private static readonly StepRelations Steps = new(WordLists.Shipped);

    /// <param name="folder">Holds a folder for each saga.</param>
    /// <param name="output">Where the result goes.</param>
    public static int Print(string folder, TextWriter output)
    {
        var sagas = Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Where(saga => File.Exists(Path.Combine(saga, "relations.jsonl")))
            .ToDictionary(saga => Path.GetFileName(saga), saga => Rows(GoldSaga.Read(saga)).ToList());
        output.WriteLine("F1 of \"on one matter\", sentence by sentence, of each saga by weights from the others");
        foreach (var (name, rows) in sagas)
        {
            var weights = LogisticFit.Of([.. sagas.Where(other => other.Key != name).SelectMany(other => other.Value)]);
            output.WriteLine($"{name,-24}{string.Join("  ", Thresholds.Select(least => $"from {least}: {Score(rows, weights, least):0.00}"))}");
        }

        var all = LogisticFit.Of([.. sagas.Values.SelectMany(rows => rows)]);
        output.WriteLine("Weights from all");
        output.WriteLine(string.Join("\n", all.Zip([.. TraitNames, "constant"], (weight, name) => $"{name,-24}{weight,8:0.000}")));
        return 0;
    }

    /// <summary>Every two sentences of two items that a key brings together, and whether a label joins them.</summary>
    private static IEnumerable<(double[] Traits, bool Holds)> Rows(GoldSaga saga)
    {
        var sides = saga.Items.Select(item => Extractor.Extract(item).Where(one => one.Telling is not null).Select(one => new JudgedSide(one, item.Outlet, item.PublishedAt)).ToList()).ToList();
        var around = new List<SentenceStems>();
        for (var later = 0; later < sides.Count; later++)
        {
            around.AddRange(sides[later].Select(side => side.Stems));
            using var known = new WordsAround(sides[later].Count);
            around.ForEach(known.Add);
            var before = sides.Take(later).SelectMany((ofItem, item) => ofItem.Select(one => (Side: one, Item: item))).ToList();
            var beside = new ItemBeside(sides[later], known);
            for (var sentence = 0; sentence < sides[later].Count; sentence++)
            {
                var side = sides[later][sentence];
                foreach (var (earlier, item) in before)
                {
                    if (!side.Appearance.Keys.Intersect(earlier.Appearance.Keys).Any())
                    {
                        continue;
                    }

                    beside.Put(earlier);
                    var pair = beside.Pair(sentence);
                    var prediction = new Prediction(saga.Items[later].Keys[0].Value, side.Appearance.Quote.Text, saga.Items[item].Keys[0].Value, earlier.Appearance.Quote.Text, "");
                    var touched = saga.Relations.Where(row => row.Touches(prediction)).ToList();
                    if (touched.Count == 0 || touched.Exists(row => row.IsScored))
                    {
                        yield return (Traits(pair, pair.Tellings(Steps)), touched.Count > 0);
                    }
                }
            }
        }
    }

    private static double[] Traits(AppearancePair pair, TellingPair tellings) =>
    [
        pair.Alike,
        tellings.Words,
        Math.Clamp(tellings.Matter, -3, 6),
        tellings.Link.Weight,
        tellings.Link.SameObject ? 1 : 0,
        Math.Min(tellings.SameFigures.Count, 2),
        tellings.SameTimes ? 1 : 0,
        Math.Log(pair.Around.OfItem),
        Math.Log(1 + Math.Max(0, (pair.Later.PublishedAt - pair.Earlier.PublishedAt).TotalDays)),
    ];

    private static double Score(List<(double[] Traits, bool Holds)> rows, double[] weights, double least)
    {
        var taken = rows.Where(row => LogisticFit.Chance(weights, row.Traits) >= least).ToList();
        var right = taken.Count(row => row.Holds);
        return 2.0 * right / Math.Max(1, taken.Count + rows.Count(row => row.Holds));
    }
}

using NewsMonitor.Relations.Stance;
using NewsMonitor.Relations.Stance.Training;
using NewsMonitor.Relations.Stance.Trees;

namespace NewsMonitor.Tests.Relations.Stance;

public sealed class StanceTrainingTests : IDisposable
{
    private static readonly string[] Things = ["bridge", "harbour", "tunnel", "airport", "stadium", "museum", "railway", "dam", "tower", "castle"];
    private static readonly string[] Places = ["Lisbon", "Oslo", "Quito", "Perth"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("monitor-test-");

    [Fact]
    public void Training_twice_gives_the_same_model_byte_for_byte()
    {
        Assert.Equal(Trained().Bytes, Trained().Bytes);

        static (byte[] Bytes, StanceScores Scores) Trained()
        {
            var (model, scores) = Quick(MadeUp()).Run(_ => { }, default);
            using var stored = new MemoryStream();
            model.Save(stored);
            return (stored.ToArray(), scores);
        }
    }

    [Fact]
    public void What_is_plain_is_learned_from_articles_of_other_folds()
    {
        var scores = Quick(MadeUp()).Run(_ => { }, default).Scores;

        Assert.InRange(scores.F1(StanceLabel.Unrelated), 0.95, 1);
        Assert.InRange(scores.MacroF1, 0.8, 1);
    }

    [Fact]
    public void A_score_counts_rare_labels_as_much_as_frequent_ones()
    {
        var scores = new StanceScores();
        for (var i = 0; i < 9; i++)
        {
            scores.Add(StanceLabel.Unrelated, StanceLabel.Unrelated);
        }

        scores.Add(StanceLabel.Disagree, StanceLabel.Discuss);

        Assert.Equal((1.0, 0.0, 0.25), (scores.F1(StanceLabel.Unrelated), scores.F1(StanceLabel.Disagree), scores.MacroF1));
        Assert.Equal((9 * 0.25 + 0.25) / (9 * 0.25 + 1), scores.ChallengeScore, precision: 9);
    }

    [Fact]
    public void Cells_hold_commas_quotation_marks_and_line_breaks()
    {
        Write("Headline,Body ID,Stance\r\n\"One, \"\"two\"\"\",7,agree\r\nThree,3,Unrelated", "Body ID,articleBody\n7,\"A line\n\nand, another\"\n3,plain\n");

        var pairs = Assert.IsType<StancePairsReading.Read>(StancePairsFolder.Read(folder.FullName)).Pairs;

        Assert.Equal(["plain", "A line\n\nand, another"], pairs.Texts);
        Assert.Equal([new StancePair("One, \"two\"", 1, StanceLabel.Agree), new StancePair("Three", 0, StanceLabel.Unrelated)], pairs.Pairs);
    }

    [Theory]
    [InlineData("H,B,S\nA,7,agree", "B,A\n3,x", "train_stances.csv, row 2: train_bodies.csv has no article 7")]
    [InlineData("H,B,S\nA,3,perhaps", "B,A\n3,x", "train_stances.csv, row 2: the stance is agree, disagree, discuss or unrelated, not \"perhaps\"")]
    [InlineData("H,B,S\nA,3", "B,A\n3,x", "train_stances.csv, row 2: 2 cells, where 3 belong")]
    [InlineData("H,B,S\nA,3,agree", "B,A\n3,x\n3,y", "train_bodies.csv, row 3: the article 3 is there twice")]
    [InlineData("H,B,S\nA,3,agree", "B,A\n3,\"x", "a quotation mark is never closed")]
    [InlineData("H,B,S\n", "B,A\n3,x", "train_stances.csv has no row under its headings")]
    public void A_bad_file_is_refused_with_file_and_row(string stances, string bodies, string told)
    {
        Write(stances, bodies);

        Assert.Contains(told, Assert.IsType<StancePairsReading.Failed>(StancePairsFolder.Read(folder.FullName)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_the_files_is_told_what_it_needs() =>
        Assert.Contains("train_bodies.csv", Assert.IsType<StancePairsReading.Failed>(StancePairsFolder.Read(folder.FullName)).Sentence, StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Trains on little, with few trees.</summary>
    private static StanceTraining Quick(StancePairs pairs) => new(pairs)
    {
        RelatedOptions = new BoostingOptions { Rounds = 10, LeastRows = 3 },
        TakenOptions = new BoostingOptions { Rounds = 15, LeastRows = 3 },
    };

    private static StancePairs MadeUp()
    {
        var (texts, pairs) = (new List<string>(), new List<StancePair>());
        foreach (var thing in Things)
        {
            foreach (var place in Places)
            {
                var claim = $"The {thing} of {place} has collapsed";
                string[] sides =
                [
                    $"Reports say the {thing} of {place} collapsed, but nothing is confirmed. It is unclear whether the rumour is true.",
                    $"The {thing} of {place} has collapsed in the night. Police confirmed it and closed the roads.",
                    $"The story that the {thing} of {place} collapsed is a hoax. Police denied it and called it false.",
                ];
                pairs.AddRange(sides.Select((_, side) => new StancePair(claim, texts.Count + side, (StanceLabel)(side + 1))));
                pairs.AddRange(sides.Select((_, side) => new StancePair($"A singer buys a house by the sea for {place.Length + side} millions", texts.Count + side, StanceLabel.Unrelated)));
                texts.AddRange(sides);
            }
        }

        return new StancePairs(texts, pairs);
    }

    private void Write(string stances, string bodies)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "train_stances.csv"), stances);
        File.WriteAllText(Path.Combine(folder.FullName, "train_bodies.csv"), bodies);
    }
}

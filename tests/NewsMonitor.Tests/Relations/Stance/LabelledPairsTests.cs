using NewsMonitor.Relations.Stance;
using NewsMonitor.Relations.Stance.Training;
using NewsMonitor.Relations.Stance.Trees;

namespace NewsMonitor.Tests.Relations.Stance;

public sealed class LabelledPairsTests
{
    private const int Articles = 200;

    [LabelledPairsFact]
    public void A_few_articles_are_enough_to_tell_related_from_unrelated_and_more_than_guess_the_side()
    {
        var all = Assert.IsType<StancePairsReading.Read>(StancePairsFolder.Read(LabelledPairsFactAttribute.Folder)).Pairs;
        var few = new StancePairs([.. all.Texts.Take(Articles)], [.. all.Pairs.Where(pair => pair.Text < Articles)]);
        var training = new StanceTraining(few)
        {
            RelatedOptions = new BoostingOptions { Rounds = 20 },
            TakenOptions = new BoostingOptions { Rounds = 20 },
        };

        var scores = training.Run(_ => { }, default).Scores;

        Assert.Equal((1683, 49972), (all.Texts.Count, all.Pairs.Count));
        Assert.InRange(scores.F1(StanceLabel.Unrelated), 0.95, 1);
        Assert.InRange(scores.MacroF1, 0.5, 1);
    }
}

using System.Runtime.InteropServices;
using NewsMonitor.Claims.Events;
using NewsMonitor.Items;

namespace NewsMonitor.Claims.Tellings;

/// <summary>What an article is about, by the names it uses most: the matter of those of its sentences that leave it unsaid.</summary>
internal sealed class ArticleSetting
{
    private const int MostNames = 6;

    /// <summary>A name in the headline counts as often as this.</summary>
    private const int HeadlineWeight = 3;

    private readonly List<NamedThing> names;

    /// <param name="readings">Its sentences.</param>
    /// <param name="places">Of each sentence what it names.</param>
    public ArticleSetting(List<SentenceReading> readings, List<List<NamedPlace>> places)
    {
        var counts = new Dictionary<NamedThing, int>();
        for (var i = 0; i < readings.Count; i++)
        {
            var weight = readings[i].Sentence.Field == ItemField.Title ? HeadlineWeight : 1;
            foreach (var place in places[i])
            {
                if (!place.Speaks)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, place.Name, out _) += weight;
                }
            }
        }

        // Once named is not what it is about; the order of first mention breaks ties.
        names = [.. counts.Where(count => count.Value > 1 && count.Key.Kind != NameKind.Class).OrderByDescending(count => count.Value).Take(MostNames).Select(count => count.Key)];
    }

    /// <summary>What a sentence with these names leaves unsaid. A system of its own takes the place of the article's, two states of its own of the article's.</summary>
    public NamedThing[] Beside(NamedThing[] own)
    {
        var (systems, states) = (0, 0);
        foreach (var name in own)
        {
            systems += name.Kind == NameKind.System ? 1 : 0;
            states += name.Kind == NameKind.Country ? 1 : 0;
        }

        var unsaid = new List<NamedThing>(names.Count);
        foreach (var name in names)
        {
            var isReplaced = (systems > 0 && name.Kind == NameKind.System) || (states > 1 && name.Kind == NameKind.Country);
            if (!isReplaced && !own.AsSpan().Contains(name))
            {
                unsaid.Add(name);
            }
        }

        return [.. unsaid];
    }
}

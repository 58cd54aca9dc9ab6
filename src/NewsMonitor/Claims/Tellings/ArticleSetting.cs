namespace NewsMonitor.Claims.Tellings;

/// <summary>What an article is about, by the names it uses most: the matter of those of its sentences that leave it unsaid.</summary>
internal sealed class ArticleSetting
{
    private const int MostNames = 6;

    /// <summary>A name in the headline counts as often as this.</summary>
    private const int HeadlineWeight = 3;

    private readonly List<NamedThing> names;

    public ArticleSetting(IEnumerable<(IReadOnlyList<NamedPlace> Names, bool IsHeadline)> sentences)
    {
        var counts = new Dictionary<NamedThing, int>();
        foreach (var (found, isHeadline) in sentences)
        {
            foreach (var place in found)
            {
                if (!place.Speaks)
                {
                    counts[place.Name] = counts.GetValueOrDefault(place.Name) + (isHeadline ? HeadlineWeight : 1);
                }
            }
        }

        // Once named is not what it is about; the order of first mention breaks ties.
        names = [.. counts.Where(count => count.Value > 1 && count.Key.Kind != NameKind.Class).OrderByDescending(count => count.Value).Take(MostNames).Select(count => count.Key)];
    }

    /// <summary>What a sentence with these names leaves unsaid. A system of its own takes the place of the article's, two states of its own of the article's.</summary>
    public List<NamedThing> Beside(IReadOnlyList<NamedThing> own)
    {
        var ownSystem = own.Any(name => name.Kind == NameKind.System);
        var ownStates = own.Count(name => name.Kind == NameKind.Country) > 1;
        return names.FindAll(name => !own.Contains(name) && !(ownSystem && name.Kind == NameKind.System) && !(ownStates && name.Kind == NameKind.Country));
    }
}

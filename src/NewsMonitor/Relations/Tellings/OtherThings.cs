using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Whether two sentences are of other things though they are told alike: "raised pensions for nurses", "did not raise pensions for judges".</summary>
internal static class OtherThings
{
    /// <summary>Whether each has things or events beside what happens in it that the other has not, in the same or another word for it.</summary>
    public static bool Between(Telling one, Telling other, StepRelations steps)
    {
        var (ofOne, ofOther) = (Things(one), Things(other));
        var common = new WordDrawers(ofOne).Common(ofOther);
        return (common < ofOne.Count || HasOwnEvent(one, other, steps))
            && (common < ofOther.Count || HasOwnEvent(other, one, steps));
    }

    /// <summary>The words that name no event, and the classes of arms and goods.</summary>
    private static MeantWords Things(Telling telling) => new([
        .. Company(telling).Where(word => word[0] != '#')
            .Concat(telling.Names.Where(name => name.Kind == NameKind.Class).Select(name => name.Id))
            .Distinct(),
    ]);

    /// <summary>Whether one names an event that has nothing to do with any of the other's.</summary>
    private static bool HasOwnEvent(Telling one, Telling other, StepRelations steps)
    {
        var known = Events(other).Concat(Steps(other)).Select(steps.Numbered).ToList();
        return Events(one).Except(Steps(one)).Select(steps.Numbered)
            .Any(step => known.TrueForAll(of => steps.Between(step, of) == StepRelation.None));
    }

    private static IEnumerable<string> Events(Telling telling) => Company(telling).Where(word => word[0] == '#').Select(word => word[1..]);

    private static IEnumerable<string> Steps(Telling telling) => telling.Happenings.Select(happening => happening.Step);

    private static IEnumerable<string> Company(Telling telling) => telling.Happenings.SelectMany(happening => happening.Words);
}

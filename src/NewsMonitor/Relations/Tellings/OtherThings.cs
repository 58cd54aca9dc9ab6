using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>Whether two sentences are of other things though they are told alike: "raised pensions for nurses", "did not raise the duty on steel".</summary>
internal static class OtherThings
{
    /// <summary>Whether each has things that the other has not, in the same or another word for it. What happens does not count: it is compared for itself.</summary>
    public static bool Between(Telling one, Telling other)
    {
        var (ofOne, ofOther) = (Of(one), Of(other));
        return ofOne.Count > 0 && ofOther.Count > 0 && new WordDrawers(ofOne).Common(ofOther) < Math.Min(ofOne.Count, ofOther.Count);
    }

    private static MeantWords Of(Telling telling) => new([
        .. telling.Happenings.SelectMany(happening => happening.Words).Where(word => word[0] != '#')
            .Concat(telling.Names.Where(name => name.Kind == NameKind.Class).Select(name => name.Id))
            .Distinct(),
    ]);
}

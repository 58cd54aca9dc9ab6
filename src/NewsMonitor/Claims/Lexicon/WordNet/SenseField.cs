namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>What a noun's sense is about, by the number of the lexicographer's file it stands in: see lexnames(5WN).</summary>
internal static class SenseField
{
    private const int Animal = 5;
    private const int Artifact = 6;
    private const int Body = 8;
    private const int Food = 13;
    private const int Group = 14;
    private const int Location = 15;
    private const int Person = 18;
    private const int Plant = 20;
    private const int Substance = 27;

    /// <summary>Where most words are names of kinds that only naturalists and cooks tell apart.</summary>
    public static bool IsNature(int field) => field is Animal or Body or Food or Plant or Substance;

    /// <summary>Who or what, not an act or a state.</summary>
    public static bool IsThing(int field) => IsNature(field) || field is Artifact or Group or Location or Person;
}

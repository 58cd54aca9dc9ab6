namespace NewsMonitor.Tests.Claims.Lexicon;

/// <summary>A test that needs the dictionary; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WordNetFactAttribute : FactAttribute
{
    public const string Folder = "/usr/share/wordnet";

    public WordNetFactAttribute()
    {
        if (!File.Exists(Path.Combine(Folder, "data.verb")))
        {
            Skip = $"There is no WordNet in {Folder}: install wordnet-base to compare the shipped table with it.";
        }
    }
}

namespace NewsMonitor.Structure.Tests;

/// <summary>A line of the house style that a test can hold.</summary>
/// <param name="Remedy">What to do about an offence, as a sentence.</param>
/// <param name="Find">All offences in a tree of files.</param>
internal sealed record Rule(string Remedy, Func<SourceTree, IEnumerable<Offence>> Find)
{
    /// <summary>Fails the test with the remedy and every offence.</summary>
    public void HoldsIn(SourceTree tree)
    {
        var offences = Find(tree).ToList();
        Assert.True(offences.Count == 0, $"{Remedy}\n  {string.Join("\n  ", offences)}");
    }

    /// <summary>Asserts that the rule reports exactly this about an example that breaks it.</summary>
    public void Reports(SourceTree example, params string[] expected)
        => Assert.Equal(expected, Find(example).Select(offence => offence.ToString()));
}

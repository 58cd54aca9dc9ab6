namespace NewsMonitor.Items;

/// <summary>The parts of an item in which words are looked for and quoted.</summary>
public enum ItemField
{
    Title,
    Summary,
    Text,
}

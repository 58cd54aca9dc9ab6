namespace NewsMonitor.Claims.Lexicon;

/// <summary>The classes of words that the links between words know.</summary>
internal enum WordClass
{
    Verb,
    Noun,
    Adjective,
}

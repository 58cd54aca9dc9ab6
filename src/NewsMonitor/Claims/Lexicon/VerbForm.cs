namespace NewsMonitor.Claims.Lexicon;

/// <summary>The forms of a verb; past and participle are mostly the same word.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Base = 1,
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

namespace NewsMonitor.Claims.Sentences;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Start">First UTF-16 unit in the field's text.</param>
/// <param name="Length">UTF-16 units, a genitive included.</param>
/// <param name="Word">Lower case, without genitive, dashes plain, designators in one spelling.</param>
/// <param name="Shape">What it looks like.</param>
internal readonly record struct Token(int Start, ushort Length, Word Word, TokenShape Shape)
{
    public int End => Start + Length;

    /// <summary>Its word as it is written out.</summary>
    public string Norm => Word.Text;

    public bool Is(TokenShape shape) => (Shape & shape) != 0;

    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);

    public override string ToString() => Norm;
}

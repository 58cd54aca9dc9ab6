namespace NewsMonitor.Feeds.Parsing;

/// <summary>What <see cref="XmlMender"/> made of a broken document.</summary>
/// <param name="Text">Well-formed XML without document type.</param>
/// <param name="IsCutOff">The document ended before its root element did.</param>
/// <param name="Repairs">One sentence for each kind of repair.</param>
internal sealed record MendedXml(string Text, bool IsCutOff, IReadOnlyCollection<string> Repairs);

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Names of people as feeds write them.</summary>
internal static class PersonName
{
    /// <summary>The name out of <c>mail@site (Name)</c> and <c>Name &lt;mail@site&gt;</c>; the text itself otherwise.</summary>
    public static string Of(string text)
    {
        var bracket = text.IndexOf('<', StringComparison.Ordinal);
        if (bracket > 0 && text.IndexOf('@', bracket) > 0) return PlainText.FromMarkup(text[..bracket]);
        var plain = PlainText.FromMarkup(text);
        var open = plain.IndexOf('(', StringComparison.Ordinal);
        var isMailFirst = open > 0 && plain.EndsWith(')') && plain.AsSpan(0, open).Contains('@');
        return isMailFirst ? plain[(open + 1)..^1].Trim() : plain;
    }
}

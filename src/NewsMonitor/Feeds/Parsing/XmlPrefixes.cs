using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>The namespace prefixes of a broken document: which are used, which are declared, and what the others must mean.</summary>
internal sealed class XmlPrefixes
{
    private const int MaxPrefixes = 256;
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly HashSet<string> used = [];
    private readonly HashSet<string> declaredOnRoot = [];
    private readonly Dictionary<string, string> declaredBelow = [];

    /// <summary>Some prefix is declared nowhere. Known once the whole document was seen.</summary>
    public bool WereUndeclared => used.Any(prefix => !declaredOnRoot.Contains(prefix) && !declaredBelow.ContainsKey(prefix));

    public void Use(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && name[..colon] != "xml") used.Add(name[..colon]);
    }

    /// <summary>Whether an attribute stays: a sound declaration, one without prefix, or one whose prefix is read. Prefixes
    /// that nobody reads are dropped, as two of one meaning on one element would break the document again.</summary>
    public bool Keeps(string name, string value, bool isRoot)
    {
        if (name.StartsWith("xmlns:", StringComparison.Ordinal)) return Declare(name["xmlns:".Length..], value, isRoot);
        if (name == "xmlns") return !IsReserved(value);
        if (name is "rdf:about" or "rdf:resource") Use(name);
        return name is "xml:base" or "xml:lang" or "rdf:about" or "rdf:resource" || !name.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>The declarations the root element still needs.</summary>
    public string Declarations()
    {
        var declarations = new StringBuilder();
        foreach (var prefix in used.Where(prefix => !declaredOnRoot.Contains(prefix)))
        {
            var address = declaredBelow.TryGetValue(prefix, out var below) ? below : Vocabularies.OfPrefix(prefix);
            declarations.Append(" xmlns:").Append(prefix).Append("=\"").Append(PlainText.Encode(address)).Append('"');
        }

        return declarations.ToString();
    }

    private bool Declare(string prefix, string value, bool isRoot)
    {
        if (prefix is "xml" or "xmlns" || string.IsNullOrWhiteSpace(value) || IsReserved(value)) return false;
        if (value.AsSpan().IndexOfAny("&<") >= 0 || declaredOnRoot.Count + declaredBelow.Count >= MaxPrefixes) return false;
        if (isRoot) declaredOnRoot.Add(prefix);
        else declaredBelow.TryAdd(prefix, value);
        return true;
    }

    private static bool IsReserved(string value) => value.Trim() is XmlNamespace or XmlnsNamespace;
}

namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>The base forms of an irregular form, by class; empty where it is no form of that class.</summary>
/// <param name="Form">As written: "sold", "men".</param>
/// <param name="Any">The base form when the class is not known; the form itself when that is the more frequent word.</param>
internal sealed record WordForm(string Form, string Any, string Verb, string Noun, string Adjective);

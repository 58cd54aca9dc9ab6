using System.Globalization;
using System.Text;

namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Writes the table of word links: tab-separated, three kinds of row after the first cell, sorted, ended alike everywhere.</summary>
internal static class WordNetWriter
{
    private static readonly string[] Remarks =
    [
        "# Derived from WordNet 3.0 by \"monitor lexicon derive\"; not for editing by hand. WordNet 3.0 Copyright 2006 by",
        "# Princeton University. All rights reserved. The licence is in wordnet-LICENSE beside this file.",
        "# s	class v, n or a	senses that are near	(senses are numbered from 0 in the order of these rows)",
        "# w	word	its senses, frequent ones first	senses of what it is derived from	senses it is opposed to	words it is derived from	(words are numbered likewise)",
        "# f	irregular form	base form	as a verb	as a noun	as an adjective",
    ];

    public static string Write(WordChoice choice)
    {
        var text = new StringBuilder(1 << 21);
        foreach (var remark in Remarks)
        {
            Row(text, remark);
        }

        Row(text, "c", Text(choice.Senses.Count), Text(choice.Words.Count));
        foreach (var (kind, near) in choice.Senses)
        {
            Row(text, "s", kind switch { WordClass.Verb => "v", WordClass.Noun => "n", _ => "a" }, Text(near));
        }

        var numbers = choice.Words.Index().ToDictionary(word => word.Item.Word, word => word.Index, StringComparer.Ordinal);
        foreach (var word in choice.Words)
        {
            Row(text, "w", word.Word, Text(word.Senses), Text(word.Derived), Text(word.Opposites), Text(Array.ConvertAll(word.Roots, root => numbers[root])));
        }

        foreach (var form in choice.Forms)
        {
            Row(text, "f", form.Form, form.Any, form.Verb, form.Noun, form.Adjective);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, params ReadOnlySpan<string> cells) => text.AppendJoin('\t', cells).Append('\n');

    private static string Text(int[] places) => string.Join(' ', places.Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

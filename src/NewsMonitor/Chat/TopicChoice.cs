using NewsMonitor.Alerts;

namespace NewsMonitor.Chat;

/// <summary>Takes a topic's name off the front of what was typed.</summary>
internal static class TopicChoice
{
    private const int MostNamed = 20;
    private const int NameLength = 60;

    /// <summary>The topic and the words after it: the words in quotation marks, else the longest known name, else one word.</summary>
    /// <param name="words">What was typed; not empty.</param>
    /// <param name="names">The topics there are.</param>
    public static (string Topic, IReadOnlyList<CommandWord> After, bool IsKnown) Split(
        IReadOnlyList<CommandWord> words, IReadOnlyCollection<string> names)
    {
        for (var length = words[0].Quoted ? 1 : words.Count; length > 0; length--)
        {
            var typed = words.Take(length).Join();
            if (names.FirstOrDefault(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                return (known, [.. words.Skip(length)], true);
            }
        }

        return (words[0].Text, [.. words.Skip(1)], false);
    }

    /// <summary>"There is no topic X. Did you mean Y?"</summary>
    public static string Unknown(string typed, IReadOnlyCollection<string> names)
    {
        var sentence = $"There is no topic {SafeText.Line(typed, NameLength)}.";
        if (NearestName.Of(typed, names) is { } meant)
        {
            return $"{sentence} Did you mean {SafeText.Line(meant, NameLength)}?";
        }

        var shown = string.Join(", ", names.Take(MostNamed).Select(name => SafeText.Line(name, NameLength)));
        return names.Count == 0 ? $"{sentence} /keyword add makes one." : $"{sentence} Topics: {shown}{(names.Count > MostNamed ? ", …" : "")}.";
    }
}

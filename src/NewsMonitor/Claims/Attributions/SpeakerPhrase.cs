using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Marks the words of a sentence that only say who says it, and where and when: ", <i>a former general said in an interview</i>",
/// "<i>according to a harbour pilot</i>". They are no part of what is said.</summary>
internal static class SpeakerPhrase
{
    /// <summary>Tokens from the comma to the verb of speech: "a person with knowledge of the ministry's plans said".</summary>
    private const int Reach = 16;

    /// <summary>Tokens behind the verb: "told reporters at the airport of the capital on Friday".</summary>
    private const int Tail = 12;

    public static bool[] Mark(SentenceReading reading)
    {
        var marked = new bool[reading.Tokens.Count];
        foreach (var verb in reading.Speech)
        {
            if (verb.SpeakerFollows)
            {
                Array.Fill(marked, value: true, verb.First, EndOf(reading, verb.End) - verb.First);
            }
            else if (Opening(reading, verb.First) is { } opening && Closes(reading, verb.End) is { } end)
            {
                Array.Fill(marked, value: true, opening, end - opening);
            }
        }

        return marked;
    }

    /// <summary>The token after the comma behind which who speaks stands; null when the sentence begins with the speaker.</summary>
    private static int? Opening(SentenceReading reading, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(1, verb - Reach); i--)
        {
            if (reading.Norm(i) is "," && !reading.IsAside(i - 1) && (!reading.IsAside(i + 1) || reading.IsAside(verb)))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>The end of what follows the verb, if it only tells to whom, where and when.</summary>
    private static int? Closes(SentenceReading reading, int from)
    {
        var end = EndOf(reading, from);
        if (end - from > Tail || (from < end && !IsCircumstance(reading, from)))
        {
            return null;
        }

        for (var i = from; i < end; i++)
        {
            if (reading.Norm(i) is "that" or "was" or "were" or "is" or "are" or "had" or "has" or "have" or "would" or "will" or "\"")
            {
                return null;
            }
        }

        return end;
    }

    private static bool IsCircumstance(SentenceReading reading, int at) =>
        reading.Norm(at) is "in" or "on" or "at" or "to" or "by" or "from" or "via" or "during" or "after" or "as" or "reporters" or "journalists" or "lawmakers" or "parliament" or "later" or "earlier"
        || reading.MentionAt(at) is not null
        || reading.Times.Any(time => time.First == at);

    private static int EndOf(SentenceReading reading, int from)
    {
        var end = from;
        while (end < reading.Tokens.Count && reading.Norm(end) is not ("," or "." or ";" or "!" or "?" or ")" or "—"))
        {
            end++;
        }

        return end;
    }
}

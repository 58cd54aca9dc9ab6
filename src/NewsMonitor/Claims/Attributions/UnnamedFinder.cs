using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Finds unnamed sources: "two people with knowledge of the matter", "officials who asked not to be named".</summary>
internal static class UnnamedFinder
{
    private const int LongestDescription = 9;

    public static Source? Find(SentenceReading reading, bool hasSpeech)
    {
        var head = -1;
        var headKind = "";
        var isMarked = false;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            switch (reading.Lexicon.Anonymous.Find(reading.Tokens, i, out var length))
            {
                case ("source" or "head" or "role") and var kind when head < 0 || (headKind == "role" && kind != "role" && !SpeaksUnnamed(reading, head, headKind)):
                    (head, headKind) = (i, kind);
                    break;
                case "mark":
                    isMarked = true;
                    i += length - 1;
                    break;
                default:
                    break;
            }
        }

        // "Lawmakers are close to a deal" has a mark too; those of a role are sources only where somebody speaks.
        if (head < 0 || !((isMarked && (hasSpeech || headKind != "role")) || (hasSpeech && SpeaksUnnamed(reading, head, headKind))))
        {
            return null;
        }

        var first = head - 1 >= 0 && IsCount(reading.Norm(head - 1)) ? head - 1 : head - 2 >= 0 && IsCount(reading.Norm(head - 2)) ? head - 2 : head;
        return new Source(reading.Norms(first, head + 1), reading.Words(first, DescriptionEnd(reading, head)));
    }

    /// <summary>Sources that speak are unnamed by themselves; "officials" may be an office's voice and "the adviser" one named before.</summary>
    private static bool SpeaksUnnamed(SentenceReading reading, int head, string kind) => kind switch
    {
        "source" => true,
        "head" => IsCount(reading.Norm(head - 1)) || IsDescribed(reading, head),
        _ => reading.Norm(head - 1) is not "the" && IsCount(reading.Norm(head - 1)),
    };

    /// <summary>"A senior official", "two former executives": one word between, which names nobody.</summary>
    private static bool IsDescribed(SentenceReading reading, int head) =>
        reading.Norm(head - 2) is not "the" && IsCount(reading.Norm(head - 2)) && reading.MentionAt(head - 1) is null && !reading.Tokens[head - 1].Is(TokenShape.Capital);

    private static bool IsCount(string norm) => norm is "a" or "an" or "one" or "two" or "three" or "four" or "five" or "several" or "some" or "the" or "multiple";

    private static int DescriptionEnd(SentenceReading reading, int head)
    {
        if (reading.Norm(head + 1) is not ("with" or "familiar" or "close" or "briefed" or "in"))
        {
            return head + 1;
        }

        var end = head + 1;
        while (end < reading.Tokens.Count && end - head < LongestDescription && reading.Clauses.Same(end, head) && reading.Norm(end) is not ("," or "." or "told" or "said"))
        {
            end++;
        }

        return end;
    }
}

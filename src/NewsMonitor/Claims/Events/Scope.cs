using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Events;

/// <summary>How far negation and modality reach: within a clause, from the cue to the event.</summary>
internal static class Scope
{
    private const int BeforeVerb = 5;

    /// <summary>How often what stands at a token is turned by a negator close before it in its clause,
    /// but not before <paramref name="from"/>, where another word takes it.</summary>
    public static int Negations(SentenceReading reading, int at, int from = 0)
    {
        if (!reading.Holds(WordUse.Negation) && !reading.Holds(TokenShape.Negated))
        {
            return 0;
        }

        var start = Math.Max(from, Math.Max(reading.Clauses.StartOf(at), at - BeforeVerb));
        var turns = 0;
        for (var i = start; i < at; i++)
        {
            if (reading.Tokens[i].Is(TokenShape.Negated))
            {
                turns++;
            }

            var kind = reading.NegationAt(i, out var length);
            if (kind is "not" && !Crosses(reading, i + length, at))
            {
                turns++;
            }

            i += Math.Max(0, length - 1);
        }

        return turns;
    }

    /// <summary>Whether a "no", "none" or "not one" in the clause empties the event of its subject or object.</summary>
    public static bool IsEmptied(SentenceReading reading, int first, int end)
    {
        if (!reading.Holds(WordUse.Negation))
        {
            return false;
        }

        var to = Math.Min(reading.Clauses.EndOf(first), end + 8);
        for (var i = reading.Clauses.StartOf(first); i < to; i++)
        {
            var kind = reading.NegationAt(i, out var length);
            if (kind is "none")
            {
                return true;
            }

            i += Math.Max(0, length - 1);
        }

        return false;
    }

    /// <summary>Whether a verb of denial governs the clause: "denied that", "denied any".</summary>
    public static bool IsDenied(SentenceReading reading, int first)
    {
        return IsCalledFalse(reading, first) || Governs(reading, "untrue", first);
    }

    /// <summary>Whether a cue of a kind stands close enough before an event to be said of it, also across "that".</summary>
    private static bool Governs(SentenceReading reading, string kind, int first)
    {
        for (var i = 0; i < first && reading.Holds(WordUse.Negation); i++)
        {
            if (reading.NegationAt(i, out var length) == kind && first - i - length <= 12 && !HasBreak(reading, i + length, first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the negators and denials of a whole sentence leave one over.</summary>
    public static bool IsTurned(SentenceReading reading)
    {
        if (!reading.Holds(WordUse.Negation) && !reading.Holds(TokenShape.Negated))
        {
            return false;
        }

        var turns = 0;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            turns += reading.Tokens[i].Is(TokenShape.Negated) ? 1 : 0;
            turns += reading.NegationAt(i, out var length) is "not" or "none" or "untrue" ? 1 : 0;
            i += Math.Max(0, length - 1);
        }

        return turns % 2 != 0;
    }

    /// <summary>"Reports that missiles were supplied are incorrect": what follows takes back what a report says.</summary>
    private static bool IsCalledFalse(SentenceReading reading, int first)
    {
        var told = false;
        for (var i = 0; i < first && !told && reading.Holds(WordUse.Report); i++)
        {
            told = (reading.Tokens[i].Word.Uses & WordUse.Report) != 0 && reading.Norm(i + 1) is "that" or "of" or "about";
        }

        for (var i = first + 1; told && i < reading.Tokens.Count; i++)
        {
            if (reading.Norm(i) is "incorrect" or "false" or "untrue" or "wrong" or "baseless" or "unfounded" or "groundless" or "fabricated" or "fake" or "fiction" or "nonsense" or "inaccurate"
                or "mistaken" or "misleading" or "unsubstantiated" or "rubbish" or "lie" or "lies" or "invented" or "denied" or "dismissed" or "rejected" && reading.Norm(i - 1) is not ("not" or "no"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word names what is told, which may be called false.</summary>
    public static bool IsReport(string norm) => norm is "reports" or "report" or "claims" or "claim" or "rumours" or "rumors" or "allegations" or "suggestions" or "assertions" or "stories";

    public static Modality ModalityAt(SentenceReading reading, int first)
    {
        if (reading.IsQuestion || Governs(reading, "unknown", first))
        {
            return Modality.Asked;
        }

        if (!reading.Holds(WordUse.Modality))
        {
            return Modality.Certain;
        }

        var modality = Modality.Certain;
        for (var i = reading.Clauses.StartOf(first); i < first; i++)
        {
            if (reading.ModalityAt(i, out var length) is { } cue)
            {
                modality = reading.Norm(i) is "would" && length == 1 && IsTold(reading, i) ? Modality.Planned : cue;
                i += length - 1;
            }
            else if (modality != Modality.Certain && IsFinite(reading, i, first))
            {
                modality = Modality.Certain; // "The plan to buy them has not been cancelled": what is planned is its subject.
            }
        }

        return modality;
    }

    /// <summary>Whether "has", "was" and the like at a token carry the verb that follows, with nothing but small words between.</summary>
    private static bool IsFinite(SentenceReading reading, int at, int verb)
    {
        if (verb - at > 4 || reading.Norm(at) is not ("has" or "have" or "had" or "was" or "were") || reading.Norm(at - 1) is "should" or "would" or "could" or "might" or "may" or "must" or "to")
        {
            return false;
        }

        for (var i = at + 1; i < verb; i++)
        {
            if (reading.Norm(i) is not ("not" or "never" or "yet" or "already" or "since" or "been" or "formally" or "officially"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Said that France would not hand over": what is told in the past is a plan, not a condition.</summary>
    private static bool IsTold(SentenceReading reading, int at) => reading.Speech.Count > 0 && !reading.Tokens.Exists(token => token.Is("if"));

    /// <summary>A finite verb between the negator and the event belongs to another: "did not say it had sold".</summary>
    private static bool Crosses(SentenceReading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reading.Lexicon.Speech.Find(reading.Tokens, i, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBreak(SentenceReading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reading.Norm(i) is ";" or "." or "but" or "although" or "while")
            {
                return true;
            }
        }

        return false;
    }
}

using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Times;

/// <summary>Gives an event the time that its clause names, or what follows from the day of publication.</summary>
internal static class TimeOf
{
    /// <summary>Tokens a time may stand away from its event within the sentence when its clause names none.</summary>
    private const int Reach = 12;

    /// <summary>Tokens between a time that opens a sentence and its verb of speech.</summary>
    private const int OpeningReach = 6;

    /// <summary>Within so many days a report is news of its day.</summary>
    private const int NewsDays = 45;

    public static EventTime Event(SentenceReading reading, int first, int end, Modality modality)
    {
        var inClause = Nearest(reading, first, end);
        if (inClause is not null && Distance(inClause, first, end) <= Reach * 2)
        {
            return Placed(reading, inClause, modality);
        }

        return modality switch
        {
            Modality.Planned or Modality.Conditional => EventTime.Unknown,
            _ => reading.ByPublication,
        };
    }

    /// <summary>The last day on which an older report can have been made that the sentence retells: "in March 2020 Bloomberg reported",
    /// "told reporters in 2019". Null when no such time stands with its verb of speech.</summary>
    public static DateOnly? Speech(SentenceReading reading)
    {
        foreach (var time in reading.Times)
        {
            var opens = time.First <= 1 && reading.Speech.Exists(verb => verb.First >= time.End && verb.First - time.End <= OpeningReach && reading.Clauses.Same(verb.First, time.First));
            if ((opens || reading.Speech.Exists(verb => !verb.SpeakerFollows && verb.End <= time.First && time.First - verb.End <= 2)) && !time.Recurs && time.To < reading.Published.AddDays(-NewsDays))
            {
                return time.To;
            }
        }

        return null;
    }

    /// <summary>The time of an event's clause that stands nearest to it, the first of several; null when it has none.</summary>
    private static TimeExpression? Nearest(SentenceReading reading, int first, int end)
    {
        TimeExpression? nearest = null;
        foreach (var time in reading.Times)
        {
            if ((nearest is null || Distance(time, first, end) < Distance(nearest, first, end)) && IsOf(reading, time, first, end))
            {
                nearest = time;
            }
        }

        return nearest;
    }

    private static bool IsOf(SentenceReading reading, TimeExpression time, int first, int end) =>
        (reading.Clauses.Same(time.First, first) || (time.First >= first && time.First < end + 1) || IsTail(reading, time, end))
        && !IsOfSpeech(reading, time) && !IsBehindSpeech(reading, time, end);

    /// <summary>A plan "in August" means the next one; "by August" leaves the days before it open.</summary>
    private static EventTime Placed(SentenceReading reading, TimeExpression time, Modality modality)
    {
        var isAhead = modality is Modality.Planned or Modality.Possible or Modality.Probable && time.Recurs && time.To < reading.Published;
        var (from, to) = isAhead ? (time.From.AddYears(1), time.To.AddYears(1)) : (time.From, time.To);
        var isLimit = modality == Modality.Planned && (reading.Norm(time.First - 1) is "by" or "before" || reading.Norm(time.First - 2) is "by" or "before") && from > reading.Published;
        return new EventTime(isLimit ? reading.Published : from, to, Stated: true);
    }

    /// <summary>"reported on May 30", "said Thursday": when it was said, not when it happened.</summary>
    private static bool IsOfSpeech(SentenceReading reading, TimeExpression time)
    {
        if (reading.Norm(time.First - 1) is "until" or "till" or "through")
        {
            return true; // How long, not when.
        }

        for (var i = Math.Max(0, time.First - 3); i < time.First; i++)
        {
            if (reading.MentionAt(i) is null && reading.Lexicon.Speech.Find(reading.Tokens, i, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It has not been cancelled, the envoy said at a conference on Wednesday": the day is that of the speech between them.</summary>
    private static bool IsBehindSpeech(SentenceReading reading, TimeExpression time, int end) =>
        reading.Speech.Exists(verb => verb.First >= end && verb.End <= time.First);

    /// <summary>"in 2010 when Moscow canceled": the time right before the clause is the clause's.</summary>
    private static bool IsTail(SentenceReading reading, TimeExpression time, int end) =>
        time.End < end && reading.Norm(time.End) is "when"
        && reading.Clauses.EndOf(time.First) == time.End && reading.Clauses.StartOf(end - 1) == time.End;

    private static int Distance(TimeExpression time, int first, int end) =>
        time.First >= end ? time.First - end : time.End <= first ? first - time.End : 0;
}

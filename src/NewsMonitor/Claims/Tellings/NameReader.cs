using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Finds what a sentence names: what the lists know, and runs of capitals that none knows.</summary>
internal static class NameReader
{
    /// <summary>Tokens between a person and the verb of speech: the speaker is not what the sentence is about.</summary>
    private const int SpeakerReach = 12;

    private const int AfterReach = 4;

    /// <summary>The names in order, and for each token whether it belongs to one.</summary>
    public static List<NamedPlace> Find(SentenceReading reading)
    {
        var found = new List<NamedPlace>();
        var isHeadline = IsInCapitals(reading);
        for (var i = 0; i < reading.Tokens.Count;)
        {
            if (reading.MentionAt(i) is { } mention)
            {
                i = AddMention(reading, mention, isHeadline, found);
                continue;
            }

            var end = isHeadline ? i : RunEnd(reading, i);
            if (end > i && Unlisted(reading, i, end) is { } name)
            {
                found.Add(new NamedPlace(name, i, end, Speaks: false));
            }

            i = Math.Max(end, i + 1);
        }

        return WithSpeakers(reading, found);
    }

    /// <summary>Adds what a mention names; the index after it comes back.</summary>
    private static int AddMention(SentenceReading reading, Mention mention, bool isHeadline, List<NamedPlace> found)
    {
        var end = isHeadline ? mention.End : CompoundEnd(reading, mention);
        if (end > mention.End)
        {
            Add(new NamedThing(reading.Norms(mention.First, end), NameKind.Other));
            return end;
        }

        Add(mention.Entity.State);
        Add(mention.Entity.Name);
        foreach (var name in mention.Entity.Classes)
        {
            Add(name);
        }

        return end;

        void Add(NamedThing? name)
        {
            if (name is not null)
            {
                found.Add(new NamedPlace(name, mention.First, end, Speaks: false));
            }
        }
    }

    /// <summary>"American Airlines", "Air France": a state's name inside a longer one is not the state.</summary>
    private static int CompoundEnd(SentenceReading reading, Mention mention)
    {
        if (mention.Entity.Kind is not (EntityKind.Country or EntityKind.Demonym) || mention.Possessive || reading.IsRank(mention.End))
        {
            return mention.End;
        }

        var end = RunEnd(reading, mention.End);
        return end > mention.End && end - mention.End <= 3 ? end : mention.End;
    }

    /// <summary>Where Most Words Have Capitals, a capital tells nothing.</summary>
    private static bool IsInCapitals(SentenceReading reading)
    {
        var (capitals, words) = (0, 0);
        foreach (var token in reading.Tokens)
        {
            if (token.Is(TokenShape.Word) && token.Length > 3)
            {
                words++;
                capitals += token.Is(TokenShape.Capital) ? 1 : 0;
            }
        }

        return words >= 4 && capitals > 0.6 * words;
    }

    /// <summary>Capitals in a row, a number behind them included: "Flight 1282".</summary>
    private static int RunEnd(SentenceReading reading, int first)
    {
        var i = first;
        while (i < reading.Tokens.Count && reading.MentionAt(i) is null && (reading.Tokens[i].Is(TokenShape.Capital) || IsLink(reading, first, i)) && !reading.Tokens[i].Is(TokenShape.Punctuation)
            && !IsOfCalendar(reading.Tokens[i].Word) && !(i > first && reading.Tokens[i - 1].Is(TokenShape.Possessive)))
        {
            i++;
        }

        return i > first && i < reading.Tokens.Count && reading.Tokens[i].Is(TokenShape.Number) && Calendar.Year(reading.Norm(i)) is null ? i + 1 : i;
    }

    private static bool IsOfCalendar(Word word) =>
        (word.Uses & WordUse.Time) != 0 && (Calendar.Month(word.Text) is not null || Calendar.Day(word.Text) is not null);

    /// <summary>"Department of Justice": small, and inside the name.</summary>
    private static bool IsLink(SentenceReading reading, int first, int at) =>
        at > first && reading.Norm(at) is "of" && at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].Is(TokenShape.Capital) && reading.MentionAt(at + 1) is null;

    /// <summary>A run without ranks and small words; the first word of a sentence is a name only in company or when no common word.</summary>
    private static NamedThing? Unlisted(SentenceReading reading, int first, int end)
    {
        while (first < end && IsBeside(reading, first))
        {
            first++;
        }

        while (end > first && IsBeside(reading, end - 1))
        {
            end--;
        }

        if (end == first || IsMade(reading, first) || (first == 0 && end == 1 && ContentWords.IsCommon(reading.Tokens[0].Word)))
        {
            return null;
        }

        var name = reading.Norms(first, end);
        return name.Length > 1 && HasLetter(name) ? new NamedThing(name, NameKind.Other) : null;
    }

    /// <summary>Whether a token stands beside a name and is no part of it.</summary>
    private static bool IsBeside(SentenceReading reading, int at) => reading.Tokens[at].Word.IsStop || reading.IsRank(at);

    private static bool HasLetter(string name)
    {
        foreach (var c in name)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Chinese-built", "Saudi-led": an adjective, not a name.</summary>
    private static bool IsMade(SentenceReading reading, int at) =>
        reading.Written(at) is var word && word.IndexOf('-') is > 0 and var dash && dash + 1 < word.Length && char.IsLower(word[dash + 1]);

    /// <summary>Marks the name nearest to each verb of speech, before it rather than behind: the speaker is not what is spoken of.</summary>
    private static List<NamedPlace> WithSpeakers(SentenceReading reading, List<NamedPlace> places)
    {
        foreach (var verb in reading.Speech)
        {
            if (SpeakerOf(reading, verb, places) is { } at)
            {
                places[at] = places[at] with { Speaks = true };
            }
        }

        return MarkOffices(reading, places);
    }

    private static int? SpeakerOf(SentenceReading reading, SpeechVerb verb, List<NamedPlace> places)
    {
        for (var i = places.Count - 1; i >= 0; i--)
        {
            var place = places[i];
            if (CanSpeak(place) && place.End <= verb.First && verb.First - place.End <= SpeakerReach && reading.Clauses.Same(place.First, verb.First) && !HasOtherSpeaker(reading, place, verb.First))
            {
                return i;
            }
        }

        for (var i = 0; i < places.Count; i++)
        {
            if (CanSpeak(places[i]) && places[i].First >= verb.End && places[i].First - verb.End <= AfterReach)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"..., a Greek airport source said": the state is its speaker's, not the matter's.</summary>
    private static List<NamedPlace> MarkOffices(SentenceReading reading, List<NamedPlace> places)
    {
        if (reading.Speech.Count == 0 || reading.Speech[^1] is not { } verb || verb.End < reading.Tokens.Count - SpeakerReach)
        {
            return places;
        }

        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            if (place.Name.Kind == NameKind.Country && place.End <= verb.First && verb.First - place.End <= SpeakerReach && HasComma(reading, place) && !HasComma(reading, place.End, verb.First))
            {
                places[i] = place with { Speaks = true };
            }
        }

        return places;
    }

    /// <summary>"... in Brandenburg, the returning officer said": who speaks stands behind the comma, unless it closes what it opened.</summary>
    private static bool HasOtherSpeaker(SentenceReading reading, NamedPlace place, int verb) =>
        place.Name.Kind == NameKind.Other && verb > 0 && reading.Norm(verb - 1) is not "," && HasComma(reading, place.End, verb);

    private static bool HasComma(SentenceReading reading, NamedPlace place) => HasComma(reading, Math.Max(0, place.First - 3), place.First);

    private static bool HasComma(SentenceReading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reading.Norm(i) is ",")
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanSpeak(NamedPlace place) => place.Name.Kind is NameKind.Person or NameKind.Organisation or NameKind.Other;
}

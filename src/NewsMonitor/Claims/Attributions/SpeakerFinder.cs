using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Finds the named person, office or state that a sentence has speak.</summary>
internal static class SpeakerFinder
{
    /// <summary>Tokens between a name and its verb of speech: "X, head of the Y in Z, said".</summary>
    private const int Reach = 14;

    private const int AfterReach = 6;

    public static Source? Find(SentenceReading reading, List<SpeechVerb> speech)
    {
        foreach (var verb in speech)
        {
            if (UnlistedName(reading, verb) is { } name)
            {
                return name;
            }

            if (!BackReference.IsRightBefore(reading, verb) && !IsOutlets(reading, verb) && NearestParty(reading, verb) is { } mention)
            {
                return Named(reading, mention);
            }
        }

        foreach (var verb in speech)
        {
            if (!BackReference.IsRightBefore(reading, verb) && Office(reading, verb) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    /// <summary>"Iran wants the missiles, Bloomberg reported": nobody in it speaks.</summary>
    private static bool IsOutlets(SentenceReading reading, SpeechVerb verb) => !verb.SpeakerFollows
        && reading.Mentions.Any(mention => mention.Entity.Kind == EntityKind.Outlet && verb.First - mention.End is 0 or 1 && mention.End <= verb.First);

    /// <summary>"The director of the Irkutsk plant said": an office without a name.</summary>
    private static Source? Office(SentenceReading reading, SpeechVerb verb)
    {
        for (var i = verb.First - 1; i >= Math.Max(reading.Clauses.StartOf(verb.First), verb.First - AfterReach); i--)
        {
            if (reading.IsRank(i))
            {
                return new Source(reading.Norms(i, verb.First), reading.Words(i, verb.First));
            }
        }

        return null;
    }

    /// <summary>Two to four capitalised words that no list holds, right at the verb or parted from it by an aside:
    /// "Ruslan Pukhov, head of the ..., said", "quoted Ruslan Pukhov".</summary>
    private static Source? UnlistedName(SentenceReading reading, SpeechVerb verb)
    {
        for (var i = Math.Max(1, verb.First - Reach - 4); i < Math.Min(reading.Tokens.Count, verb.End + 2);)
        {
            var last = i;
            while (last < reading.Tokens.Count && reading.Tokens[last].Is(TokenShape.Capital) && reading.Tokens[last].Is(TokenShape.Word) && reading.MentionAt(last) is null)
            {
                last++;
            }

            while (last - i > 2 && reading.IsRank(i))
            {
                i++;
            }

            var hasAside = last < verb.First && reading.Norm(last) is "," && reading.IsAside(last + 1);
            if (last - i is >= 2 and <= 4 && (i == verb.End || (!verb.SpeakerFollows && (last == verb.First || hasAside))))
            {
                return new Source(reading.Norms(i, last), reading.Words(i, last));
            }

            i = Math.Max(i + 1, last);
        }

        return null;
    }

    /// <summary>The party before the verb, or the one right after it ("..., said John Bolton").</summary>
    private static Mention? NearestParty(SentenceReading reading, SpeechVerb verb)
    {
        var after = reading.Mentions.Find(m => m.IsParty && m.First >= verb.End && m.First - verb.End <= AfterReach
            && reading.Clauses.Same(m.First, Math.Min(verb.End, reading.Tokens.Count - 1)));
        var closesQuote = verb.First > 0 && reading.Norm(verb.First - 1) is "," or "\"" && reading.Norm(verb.First) is "said" or "says";
        var before = reading.Mentions.FindLast(m => m.IsParty && m.End <= verb.First && verb.First - m.End <= Reach && !IsGoverned(reading, m));
        var nearest = verb.SpeakerFollows || (closesQuote && after is not null) ? after : before ?? after;
        return nearest is null || nearest.Entity.Kind == EntityKind.Person ? nearest : PersonBeside(reading, nearest) ?? nearest;
    }

    /// <summary>"US National Security Adviser John Bolton": the person named beside the state speaks.</summary>
    private static Mention? PersonBeside(SentenceReading reading, Mention state) =>
        reading.Mentions.Find(m => m.Entity.Kind == EntityKind.Person && Math.Abs(m.First - state.End) <= AfterReach);

    private static bool IsGoverned(SentenceReading reading, Mention mention) =>
        reading.Norm(mention.First - 1) is "to" or "against" or "for" or "in" or "with" or "from" or "of" or "on";

    /// <summary>A person by name; a state or an organisation with its office: "Russia's Foreign Ministry", "Iranian officials".</summary>
    private static Source Named(SentenceReading reading, Mention mention)
    {
        var end = mention.End;
        while (mention.Entity.Kind != EntityKind.Person && end < reading.Tokens.Count && end - mention.End < 3 && IsOffice(reading.Norm(end)))
        {
            end++;
        }

        var id = end == mention.End ? mention.Entity.Id : $"{mention.Entity.Id}/{reading.Norms(mention.End, end).Replace("defense", "defence", StringComparison.Ordinal)}";
        return new Source(id, reading.Words(mention.First, end));
    }

    private static bool IsOffice(string norm) => norm is "foreign" or "defense" or "defence" or "energy" or "ministry" or "minister" or "officials" or "official"
        or "government" or "embassy" or "spokesman" or "spokeswoman" or "army" or "navy" or "parliament";
}

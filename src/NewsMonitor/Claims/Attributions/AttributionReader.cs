using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Attributions;

/// <summary>Says who a sentence speaks for: the report it credits, the named speaker, the unnamed sources.</summary>
internal sealed class AttributionReader(Gazetteer gazetteer)
{
    /// <summary>Tokens between a name and its verb of speech: "X, head of the Y in Z, said".</summary>
    private const int Reach = 14;

    /// <summary>Tokens between an outlet and its verb of speech: "Bloomberg reported", "revealed Bloomberg".</summary>
    private const int OutletReach = 3;

    /// <param name="reading">The sentence.</param>
    /// <param name="article">What the article as a whole is credited to.</param>
    /// <param name="outlet">Who published it: crediting oneself is no credit.</param>
    public Attribution Read(SentenceReading reading, Attribution article, string outlet)
    {
        var speech = SpeechAt(reading);
        var report = Report(reading, speech);
        if (report == gazetteer.OutletId(outlet))
        {
            report = null;
        }

        var anonymous = Anonymous(reading, speech.Count > 0);
        var speaker = anonymous is null ? Speaker(reading, speech) : null;
        report ??= article.Report;
        return new Attribution(speaker, anonymous, report, Wording(report, speaker, anonymous));
    }

    /// <summary>The credit of a whole article: a byline, or "originally appeared in".</summary>
    public Attribution OfArticle(IReadOnlyList<SentenceReading> readings, string outlet)
    {
        var own = gazetteer.OutletId(outlet);
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            foreach (var mention in reading.Mentions)
            {
                if (mention.Entity.Kind == EntityKind.Outlet && mention.Entity.Id != own && IsCredit(reading, mention, first: i < 6))
                {
                    return new Attribution(null, null, mention.Entity.Id, Wording(mention.Entity.Id, null, null));
                }
            }
        }

        return Attribution.None;
    }

    private static bool IsCredit(SentenceReading reading, Mention mention, bool first)
    {
        var before = mention.First - 1;
        while (before >= 0 && reading.Tokens[before].Is(TokenShape.Punctuation))
        {
            before--;
        }

        var word = reading.Norm(before);
        return (first && before == 0 && word is "by" or "source")
            || (word is "in" && reading.Tokens.Any(t => t.Norm is "originally" or "original") && reading.Tokens.Any(t => t.Norm is "appeared" or "published"));
    }

    private static List<(int At, int End, bool IsVerb)> SpeechAt(SentenceReading reading)
    {
        var found = new List<(int, int, bool)>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.MentionAt(i) is null && reading.Lexicon.Speech.Find(reading.Tokens, i, out var length) is { } triggers && Speaks(reading, i, triggers[0]))
            {
                found.Add((i, i + length, triggers[0].IsVerb));
                i += length - 1;
            }
        }

        return found;
    }

    /// <summary>"adding" and "noting" go on with another verb; "a report" and "the claim" are nouns.</summary>
    private static bool Speaks(SentenceReading reading, int at, Trigger trigger) =>
        !trigger.IsVerb || ((trigger.Form & VerbForm.Gerund) == 0
            && !((trigger.Form & (VerbForm.Base | VerbForm.Present)) != 0 && reading.Norm(at - 1) is "the" or "a" or "an" or "this" or "that" or "its" or "media" or "press"))
        || reading.Norm(at) is "saying";

    private static string? Report(SentenceReading reading, List<(int At, int End, bool IsVerb)> speech)
    {
        foreach (var mention in reading.Mentions)
        {
            if (mention.Entity.Kind != EntityKind.Outlet)
            {
                continue;
            }

            var quoted = speech.Any(s => Distance(mention, s.At, s.End) <= OutletReach && reading.Norm(s.At - 1) is not "told" && !Told(reading, s, mention));
            var report = mention.Possessive && reading.Norm(mention.End) is "report" or "story" or "account" or "article";
            var bracketed = reading.Norm(mention.First - 1) == "(" && reading.Norm(mention.End) == ")" && mention.End < reading.Tokens.Count - 2;
            if (quoted || report || bracketed)
            {
                return mention.Entity.Id;
            }
        }

        return null;
    }

    /// <summary>"told Reuters": the agency heard it; it is the agency's report of the speaker all the same.</summary>
    private static bool Told(SentenceReading reading, (int At, int End, bool IsVerb) speech, Mention mention) =>
        reading.Norm(speech.At) is "tells" && mention.First < speech.At;

    private static string? Anonymous(SentenceReading reading, bool hasSpeech)
    {
        string? head = null;
        var headAt = -1;
        var marked = false;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            switch (reading.Lexicon.Anonymous.Find(reading.Tokens, i, out var length))
            {
                case "head" when head is null && !IsNamed(reading, i):
                    (head, headAt) = (reading.Norm(i), i);
                    break;
                case "mark":
                    marked = true;
                    i += length - 1;
                    break;
                default:
                    break;
            }
        }

        if (head is null || !(marked || (hasSpeech && head is not ("official" or "officials" or "executive" or "executives"))))
        {
            return null;
        }

        var count = reading.Norm(headAt - 1);
        var from = count is "two" or "three" or "several" or "the" or "a" or "some" ? headAt - 1 : Math.Max(0, headAt - 2);
        return string.Join(' ', Enumerable.Range(from, headAt - from + 1).Select(reading.Norm).Where(w => w.Length > 0 && char.IsLetterOrDigit(w[0])));
    }

    /// <summary>"Iranian officials", "Russian officials": an office speaks; unnamed, but of a known side.</summary>
    private static bool IsNamed(SentenceReading reading, int head) =>
        reading.MentionAt(head - 1) is { IsParty: true } && reading.Norm(head) is "people";

    private static string? Speaker(SentenceReading reading, List<(int At, int End, bool IsVerb)> speech)
    {
        foreach (var (at, end, _) in speech)
        {
            if (UnknownName(reading, at, end) is { } name)
            {
                return name;
            }

            if (NearestParty(reading, at, end) is { } mention)
            {
                return Name(reading, mention);
            }
        }

        return null;
    }

    /// <summary>Two to four capitalised words that no list holds, right at the verb or parted from it by an aside:
    /// "Ruslan Pukhov, head of the ..., said", "quoted Ruslan Pukhov".</summary>
    private static string? UnknownName(SentenceReading reading, int at, int end)
    {
        for (var i = Math.Max(0, at - Reach - 4); i < Math.Min(reading.Tokens.Count, end + 2); i++)
        {
            var last = i;
            while (last < reading.Tokens.Count && reading.Tokens[last].Is(TokenShape.Capital) && reading.Tokens[last].Is(TokenShape.Word) && reading.MentionAt(last) is null)
            {
                last++;
            }

            var count = last - i;
            if (count is >= 2 and <= 4 && (i == end || last == at || (last < at && reading.Norm(last) is "," && last + 1 < reading.Tokens.Count && reading.IsAside(last + 1))))
            {
                return string.Join(' ', Enumerable.Range(i, count).Select(reading.Norm));
            }

            i = Math.Max(i, last);
        }

        return null;
    }

    /// <summary>The party before the verb in its clause, else the one right after it ("said John Bolton").</summary>
    private static Mention? NearestParty(SentenceReading reading, int at, int end)
    {
        var after = reading.Mentions.FirstOrDefault(m => m.First >= end && m.First - end <= 6 && m.IsParty && reading.Clauses.Same(m.First, Math.Min(end, reading.Tokens.Count - 1)));
        var before = reading.Mentions.LastOrDefault(m => m.IsParty && m.End <= at && at - m.End <= Reach && !IsObject(reading, m));
        var startsQuoteOff = at > 0 && reading.Tokens[at - 1].Norm is "," or "\"";
        if (startsQuoteOff && after is not null && reading.Norm(at) is "said" or "says")
        {
            return PersonAround(reading, after);
        }

        return before is not null ? PersonAround(reading, before) : after;
    }

    /// <summary>"US National Security Adviser John Bolton": the person named beside the state speaks.</summary>
    private static Mention PersonAround(SentenceReading reading, Mention mention) =>
        mention.Entity.Kind == EntityKind.Person
            ? mention
            : reading.Mentions.FirstOrDefault(m => m.Entity.Kind == EntityKind.Person && Math.Abs(m.First - mention.End) <= 6) ?? mention;

    private static bool IsObject(SentenceReading reading, Mention mention) =>
        reading.Norm(mention.First - 1) is "to" or "against" or "for" or "in" or "with" or "from" or "of" or "on";

    private static string Name(SentenceReading reading, Mention mention)
    {
        if (mention.Entity.Kind == EntityKind.Person)
        {
            return mention.Entity.Id;
        }

        var office = new List<string> { mention.Entity.Id };
        for (var i = mention.End; i < Math.Min(mention.End + 3, reading.Tokens.Count); i++)
        {
            if (reading.Norm(i) is "foreign" or "defense" or "defence" or "ministry" or "minister" or "officials" or "official" or "government" or "embassy" or "spokesman" or "spokeswoman")
            {
                office.Add(reading.Norm(i) is "defense" ? "defence" : reading.Norm(i));
            }
        }

        return office.Count == 1 ? office[0] : office[0] + "/" + string.Join('-', office.Skip(1));
    }

    private static int Distance(Mention mention, int at, int end) =>
        mention.End <= at ? at - mention.End : mention.First >= end ? mention.First - end : 0;

    private static string Wording(string? report, string? speaker, string? anonymous)
    {
        var source = speaker is not null ? Titled(speaker.Replace('/', ' ')) : anonymous;
        return (report, source) switch
        {
            (null, null) => "",
            (null, _) => source!,
            (_, null) => Titled(report),
            _ => $"{Titled(report)}, citing {source}",
        };
    }

    private static string Titled(string id)
    {
        var words = id.Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word.Length <= 4 && word is "usa" or "uae" or "uk" or "un" or "eu" or "afp" or "ap" or "irna" or "tass" or "bbc" or "cnn" or "ria" or "rfe" or "faa"
            ? word.ToUpperInvariant()
            : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}

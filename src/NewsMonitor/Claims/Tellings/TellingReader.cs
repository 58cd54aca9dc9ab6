using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads what each sentence of an article tells, whatever its subject.</summary>
internal sealed class TellingReader(StepLexicon steps)
{
    private const int MostWords = 32;

    private const int MostNames = 8;

    /// <summary>A sentence without a known happening or figure needs as many content words to be known again.</summary>
    private const int FewestWords = 3;

    /// <summary>One telling a sentence, in order; null where a sentence tells nothing that could be known again.</summary>
    public List<Telling?> ReadAll(List<SentenceReading> readings)
    {
        var places = new List<List<NamedPlace>>(readings.Count);
        foreach (var reading in readings)
        {
            places.Add(NameReader.Find(reading));
        }

        var setting = new ArticleSetting(readings, places);
        var tellings = new List<Telling?>(readings.Count);
        for (var i = 0; i < readings.Count; i++)
        {
            tellings.Add(Read(readings[i], places[i], setting));
        }

        return tellings;
    }

    private Telling? Read(SentenceReading reading, List<NamedPlace> places, ArticleSetting setting)
    {
        if (reading.IsAddress || reading.IsQuestion || IsSilence(reading))
        {
            return null;
        }

        var inName = new bool[reading.Tokens.Count];
        foreach (var place in places)
        {
            Array.Fill(inName, value: true, place.First, place.End - place.First);
        }

        var hits = EventWords.Find(reading, steps, inName);
        var own = Named(places, speaks: false, MostNames);
        var telling = new Telling
        {
            Names = own,
            Speakers = Named(places, speaks: true, int.MaxValue),
            Setting = setting.Beside(own),
            Happenings = HappeningReader.Read(reading, steps, hits, places, inName),
            Parties = places.Count == 0 || hits.Count == 0 ? [] : new PartyReader(reading, steps, hits, places).Read(),
            Figures = FigureReader.Read(reading, inName),
            Turned = Scope.IsTurned(reading),
            Words = WordsOf(reading, inName),
        };
        return (telling.Happenings.Count + telling.Figures.Count > 0 || telling.Words.Count >= FewestWords) && own.Length + telling.Setting.Count + telling.Speakers.Count > 0 ? telling : null;
    }

    /// <summary>The names that speak, or those that do not, each once.</summary>
    private static NamedThing[] Named(List<NamedPlace> places, bool speaks, int most)
    {
        List<NamedThing>? names = null;
        foreach (var place in places)
        {
            if (place.Speaks == speaks && names?.Contains(place.Name) is not true && (names ??= []).Count < most)
            {
                names.Add(place.Name);
            }
        }

        return names is null ? [] : [.. names];
    }

    /// <summary>"Declined to comment on the request", "could not confirm the request" say nothing of the request.</summary>
    private static bool IsSilence(SentenceReading reading)
    {
        if (!reading.Holds(WordUse.Silence) && !reading.Holds(WordUse.Negation))
        {
            return false;
        }

        var (isComment, isRefused) = (false, false);
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            if (reading.NegationAt(at, out _) is "unknown")
            {
                return true; // "There was no confirmation that ..."
            }

            var token = reading.Tokens[at];
            isComment |= token.Norm is "comment" or "comments";
            isRefused |= token.Is(TokenShape.Negated) || token.Norm is "declined" or "declines" or "decline" or "refused" or "not" or "no";
            if ((isComment && isRefused) || (Silence.At(reading, at) && reading.Norm(at + 2) is "comment" or "be"))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] WordsOf(SentenceReading reading, bool[] inName)
    {
        var words = new List<string>();
        for (var i = 0; i < inName.Length && words.Count < MostWords; i++)
        {
            if (!inName[i] && ContentWords.Of(reading, i) is { } word && !words.Contains(word))
            {
                words.Add(word);
            }
        }

        return [.. words];
    }
}

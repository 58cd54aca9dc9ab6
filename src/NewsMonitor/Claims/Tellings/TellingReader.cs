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
    public List<Telling?> ReadAll(IReadOnlyList<SentenceReading> readings)
    {
        var names = readings.Select(reading => NameReader.Find(reading)).ToList();
        var setting = new ArticleSetting(readings.Select((reading, i) => ((IReadOnlyList<NamedPlace>)names[i], reading.Sentence.Field == Items.ItemField.Title)));
        return [.. readings.Select((reading, i) => Read(reading, names[i], setting))];
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
        var own = places.Where(place => !place.Speaks).Select(place => place.Name).Distinct().Take(MostNames).ToList();
        var telling = new Telling
        {
            Names = own,
            Speakers = [.. places.Where(place => place.Speaks).Select(place => place.Name).Distinct()],
            Setting = setting.Beside(own),
            Happenings = new HappeningReader(reading, steps, hits, places, inName).Read(),
            Parties = places.Count == 0 ? [] : new PartyReader(reading, steps, hits, places).Read(),
            Figures = FigureReader.Read(reading, inName),
            Turned = Scope.IsTurned(reading),
            Words = WordsOf(reading, inName),
        };
        return (telling.Happenings.Count + telling.Figures.Count > 0 || telling.Words.Count >= FewestWords) && own.Count + telling.Setting.Count + telling.Speakers.Count > 0 ? telling : null;
    }

    /// <summary>"Declined to comment on the request", "could not confirm the request" say nothing of the request.</summary>
    private static bool IsSilence(SentenceReading reading)
    {
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

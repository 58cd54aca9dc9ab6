using NewsMonitor.Claims.Events;

namespace NewsMonitor.Claims.Tellings;

/// <summary>The words that belong to what happens in a sentence.</summary>
internal sealed class HappeningWords
{
    /// <summary>Tokens before and after a verb whose content words belong to it.</summary>
    private const int Reach = 14;

    /// <summary>Tokens beside a verb in which what it is done to stands.</summary>
    private const int SubjectReach = 7;

    private readonly SentenceReading reading;
    private readonly List<NamedPlace> places;
    private readonly bool[] inName;
    private readonly string?[] words;
    private readonly List<string> found = [];

    /// <param name="reading">The sentence.</param>
    /// <param name="hits">The words in it that name steps.</param>
    /// <param name="places">What it names.</param>
    /// <param name="inName">Which of its tokens belong to a name.</param>
    public HappeningWords(SentenceReading reading, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
    {
        (this.reading, this.places, this.inName) = (reading, places, inName);
        words = new string?[inName.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = inName[i] ? null : ContentWords.Of(reading, i);
        }

        foreach (var hit in hits)
        {
            Array.Fill(words, hit.Trigger.Mark, hit.First, hit.End - hit.First);
        }
    }

    /// <summary>The words of a hit's clause around it: content words, and other events as their steps.</summary>
    public string[] Company(TriggerHit hit)
    {
        found.Clear();
        var to = Math.Min(words.Length, Math.Min(hit.End + Reach, reading.Clauses.EndOf(hit.End - 1)));
        for (var i = Math.Max(reading.Clauses.StartOf(hit.First), hit.First - Reach); i < to; i++)
        {
            if (i < hit.First || i >= hit.End)
            {
                AddOnce(words[i]);
            }
        }

        return [.. found];
    }

    /// <summary>What a verb is done to: behind it up to a preposition, before it when passive; for a noun what follows "of".</summary>
    public string[] Object(TriggerHit hit)
    {
        var isBefore = hit.Trigger.Side == "state" || (hit.Trigger.Side == "verb" && ChainBuilder.IsPassive(reading, hit));
        found.Clear();
        var (from, to) = isBefore ? (Math.Max(reading.Clauses.StartOf(hit.First), hit.First - SubjectReach), hit.First) : (hit.End, Math.Min(reading.Clauses.EndOf(hit.End - 1), hit.End + SubjectReach));
        for (var i = from; i < to; i++)
        {
            if (!isBefore && i > hit.End && IsPreposition(reading.Norm(i)))
            {
                break;
            }

            if (inName[i])
            {
                AddNames(i);
            }
            else
            {
                AddOnce(words[i]);
            }
        }

        return [.. found];
    }

    private void AddNames(int token)
    {
        foreach (var place in places)
        {
            if (place.First <= token && token < place.End && place.Name.Kind != NameKind.Country)
            {
                AddOnce("@" + place.Name.Id);
            }
        }
    }

    private void AddOnce(string? word)
    {
        if (word is not null && !found.Contains(word))
        {
            found.Add(word);
        }
    }

    private static bool IsPreposition(string norm) => norm is "to" or "from" or "with" or "by" or "in" or "on" or "at" or "as" or "because" or "over" or "under" or "against" or "until" or "," or "for" or "amid" or "through";
}

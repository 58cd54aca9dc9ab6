using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads between whom something happens, by place: who stands before the verb and behind it, "by", "to" and "from", the passive,
/// and words whose subject takes ("buy", "receive").</summary>
/// <param name="reading">The sentence.</param>
/// <param name="steps">The words that name steps.</param>
/// <param name="hits">Those that stand in it.</param>
/// <param name="places">What it names.</param>
internal sealed class PartyReader(SentenceReading reading, StepLexicon steps, List<TriggerHit> hits, List<NamedPlace> places)
{
    /// <summary>Tokens before a verb in which its subject stands, and behind it what it is done to.</summary>
    private const int Before = 14, Reach = 16;

    private const int Most = 8;

    private static readonly string[] None = [];

    /// <summary>The names of parties that each token belongs to; a system or a class of goods is none.</summary>
    private readonly string[][] names = NamesOf(reading, places);

    private readonly Behind behind = new();

    private enum Place
    {
        /// <summary>Right behind the verb.</summary>
        Direct,
        To,
        From,
        By,

        /// <summary>Behind any other preposition.</summary>
        Near,

        /// <summary>Behind one that mostly tells where.</summary>
        At,

        /// <summary>Together with the subject or the object.</summary>
        Beside,
    }

    /// <summary>The parties of what happens where the sentence tells of two, or who gives or who takes.</summary>
    public IReadOnlyList<Parties> Read()
    {
        var found = new List<Parties>(hits.Count);
        foreach (var hit in hits)
        {
            if (found.Count < Most && hit.Trigger.Side != "state" && !steps.IsMutual(hit.Trigger.Step))
            {
                AddTelling(found, Of(hit));
            }
        }

        return found;
    }

    private void AddTelling(List<Parties> found, Parties parties)
    {
        var (from, to, over) = (parties.From.Count > 0, parties.To.Count > 0, parties.Over.Count > 0);
        if ((from && to) || (to && over) || ((from || to) && steps.HasTakers(parties.Step)))
        {
            found.Add(parties);
        }
    }

    private Parties Of(TriggerHit hit)
    {
        ReadBehind(hit);
        return hit.Trigger.Side == "noun" ? OfNoun(hit, Owner(hit))
            : ChainBuilder.IsPassive(reading, hit) || ((hit.Trigger.Form & VerbForm.Participle) != 0 && reading.Norm(hit.End) is "by") ? Passive(hit, Subject(hit))
            : Active(hit, Subject(hit));
    }

    private Parties Active(TriggerHit hit, string[] subject)
    {
        var (direct, to, from, near) = (behind[Place.Direct], behind[Place.To], behind[Place.From], behind[Place.Near]);
        near = behind[Place.By] is { Length: > 0 } by ? [.. near, .. by] : near;
        near = near.Length > 0 ? near : behind[Place.At];
        return steps.Takes(hit.Trigger) ? new Parties(hit.Trigger.Step, from, to.Length > 0 && subject.Length == 0 ? to : subject, direct.Length > 0 ? direct : near)
            : from.Length > 0 && to.Length > 0 ? new Parties(hit.Trigger.Step, from, to, [.. subject, .. direct])
            : from.Length > 0 && direct.Length + near.Length == 0 ? new Parties(hit.Trigger.Step, from, subject, None)
            : to.Length > 0 ? new Parties(hit.Trigger.Step, subject, to, direct)
            : new Parties(hit.Trigger.Step, subject, direct.Length > 0 ? direct : near, from);
    }

    private Parties Passive(TriggerHit hit, string[] subject)
    {
        var (by, to, from) = (behind[Place.By], behind[Place.To], behind[Place.From]);
        return steps.Takes(hit.Trigger) ? new Parties(hit.Trigger.Step, from, by, subject)
            : from.Length > 0 && to.Length == 0 && by.Length > 0 ? new Parties(hit.Trigger.Step, from, by, subject)
            : to.Length > 0 ? new Parties(hit.Trigger.Step, by.Length > 0 ? by : from, to, subject)
            : new Parties(hit.Trigger.Step, by, subject, from);
    }

    /// <summary>"Iran's purchase from Russia", "the sale to Iran by Russia", "the takeover of Activision by Microsoft".</summary>
    private Parties OfNoun(TriggerHit hit, string[] owner)
    {
        var (by, to, from, near) = (behind[Place.By], behind[Place.To], behind[Place.From], behind[Place.Near]);
        var subject = by.Length > 0 ? by : owner;
        return steps.Takes(hit.Trigger) ? new Parties(hit.Trigger.Step, from, subject, near) : new Parties(hit.Trigger.Step, subject.Length > 0 ? subject : from, to.Length > 0 ? to : near, None);
    }

    /// <summary>Who stands before the verb and is no other's: behind no preposition, before no comma. "Shares in Danone" are Danone's.</summary>
    private string[] Subject(TriggerHit hit)
    {
        var whose = None;
        var start = Math.Max(reading.Clauses.StartOf(hit.First), hit.First - Before);
        for (var i = hit.First - 1; i >= start; i--)
        {
            if (reading.IsAside(i))
            {
                continue;
            }

            if (names[i].Length > 0)
            {
                var found = names[i];
                while (i > start && ReferenceEquals(names[i - 1], found))
                {
                    i--;
                }

                var before = reading.Norm(i - 1) is "the" or "a" ? reading.Norm(i - 2) : reading.Norm(i - 1);
                if (!IsPreposition(before))
                {
                    return found;
                }

                whose = before is "of" or "in" ? found : whose;
            }
            else if (reading.Norm(i) is "it" or "he" or "she" or "they" or "we")
            {
                return SpeakerBefore(i);
            }
            else if (reading.IsSpeech(i) || (reading.Norm(i) is "," && !(i > 0 && reading.IsAside(i - 1)) && !reading.IsAside(i + 1)) || IsOtherVerb(i, hit))
            {
                return whose;
            }
        }

        return whose;
    }

    /// <summary>"Iran said it had bought": the speaker.</summary>
    private string[] SpeakerBefore(int pronoun)
    {
        var verb = reading.Speech.LastOrDefault(speech => speech.End <= pronoun && pronoun - speech.End <= 2);
        for (var i = verb?.First - 1 ?? -1; i >= 0; i--)
        {
            if (names[i].Length > 0)
            {
                return names[i];
            }
        }

        return None;
    }

    /// <summary>"Iran's purchase"; "the Russian sale" may be one to Russia.</summary>
    private string[] Owner(TriggerHit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(0, hit.First - 3); i--)
        {
            if (names[i].Length > 0 && reading.Tokens[i].Is(TokenShape.Possessive))
            {
                return names[i];
            }
        }

        return None;
    }

    private void ReadBehind(TriggerHit hit)
    {
        behind.Clear();
        var place = hit.End - hit.First > 1 ? After(reading.Norm(hit.End - 1), Place.Direct) : Place.Direct; // "Invested <i>in</i>".
        var end = Math.Min(reading.Clauses.EndOf(hit.End - 1), hit.End + Reach);
        for (var i = hit.End; i < end && !reading.IsSpeech(i) && reading.Norm(i) is not "," && !IsOtherVerb(i, hit); i++)
        {
            if (names[i].Length == 0)
            {
                place = After(reading.Norm(i), place);
            }
            else if (!ReferenceEquals(names[i], names[i - 1]))
            {
                behind.Add(place, names[i]);
            }
        }
    }

    /// <summary>Where names stand behind a word, if it is one that tells.</summary>
    private static Place After(string norm, Place otherwise) => norm switch
    {
        "to" => Place.To,
        "from" => Place.From,
        "by" => Place.By,
        "with" or "alongside" => Place.Beside,
        "in" or "at" or "near" or "inside" or "across" or "via" => Place.At,
        _ => IsPreposition(norm) ? Place.Near : otherwise,
    };

    private static string[][] NamesOf(SentenceReading reading, List<NamedPlace> places)
    {
        var found = new string[reading.Tokens.Count][];
        Array.Fill(found, None);
        foreach (var place in places)
        {
            if (place.Name.Kind is not (NameKind.System or NameKind.Class))
            {
                string[] known = found[place.First] is { Length: > 0 } other ? [.. other, place.Name.Id] : [place.Name.Id]; // A person and the state.
                Array.Fill(found, known, place.First, place.End - place.First);
            }
        }

        return found;
    }

    /// <summary>Whether another verb says something there; an infinitive goes on with the one before it: "agreed <i>to sell</i>".</summary>
    private bool IsOtherVerb(int token, TriggerHit hit)
    {
        foreach (var other in hits)
        {
            if (other.First <= token && token < other.End)
            {
                return other != hit && other.Trigger.Side == "verb" && !IsInfinitive(other.First > hit.First ? other : hit);
            }
        }

        return false;
    }

    private bool IsInfinitive(TriggerHit hit) => (hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to";

    private static bool IsPreposition(string norm) => norm is "to" or "from" or "with" or "by" or "in" or "on" or "at" or "of" or "as" or "over" or "under" or "against" or "for" or "amid" or "through" or "into" or "about" or "towards"
        or "via" or "near" or "inside" or "across";

    /// <summary>The names behind a verb or noun, by their places.</summary>
    private sealed class Behind
    {
        private readonly string[][] at = [None, None, None, None, None, None, None];

        public void Clear() => Array.Fill(at, None);

        public string[] this[Place place] => at[(int)place];

        public void Add(Place place, string[] more) => at[(int)place] = at[(int)place].Length == 0 ? more : [.. at[(int)place].Union(more)];
    }
}

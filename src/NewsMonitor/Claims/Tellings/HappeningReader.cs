using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads what happens in a sentence: the verbs and states it asserts, each with its polarity, sureness, time and company.
/// A noun of event ("the delivery") is company of its verb, and asserted itself only where the clause has no other.</summary>
internal sealed class HappeningReader(StepLexicon steps)
{
    /// <summary>Tokens before and after a verb whose content words belong to it.</summary>
    private const int Reach = 14;

    private const int MostHappenings = 8;

    /// <summary>Tokens between a verb and the noun it undoes: "halted the planned <i>delivery</i>".</summary>
    private const int ObjectReach = 5;

    /// <summary>Tokens between "is" and what it is: "is <i>fully and safely</i> airworthy".</summary>
    private const int StateReach = 4;

    /// <summary>Tokens beside a verb in which what it is done to stands.</summary>
    private const int SubjectReach = 7;

    /// <summary>Tokens between a noun and the verb that carries it.</summary>
    private const int LightReach = 5;

    public List<Happening> Read(SentenceReading reading, List<NamedPlace> places, bool[] inName)
    {
        var hits = Hits(reading, reading.Speech, inName);
        var happenings = new List<Happening>();
        var undone = new HashSet<TriggerHit>();
        var carried = new Dictionary<int, Happening>();
        foreach (var hit in hits)
        {
            if (happenings.Count >= MostHappenings)
            {
                break;
            }

            if ((IsThought(reading, hit) || IsGoverned(reading, hit, hits)) && !undone.Contains(hit))
            {
                continue;
            }

            if (hit.Trigger.Side == "noun" && LightVerb(reading, hit) is { } light)
            {
                happenings.RemoveAll(other => carried.TryGetValue(light, out var bare) && ReferenceEquals(bare, other));
                happenings.Add(Carried(reading, hit, light, hits, places, inName));
                continue;
            }

            if (hit.Trigger.Side == "noun" && hits.Exists(other => other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, hit.First)))
            {
                continue;
            }

            var happening = Of(reading, hit, hits, places, inName);
            if (undone.Contains(hit))
            {
                happening = happening with { Polarity = Opposite(happening.Polarity) };
            }

            happenings.Add(happening);
            carried[hit.First] = happening;
            if (steps.Turns(hit.Trigger.Step) && hit.Trigger.Side != "noun" && happening.Polarity == Polarity.Affirmed && ObjectOf(reading, hit, hits) is { } object_)
            {
                if (object_.Trigger.Side == "noun")
                {
                    happenings.Add(happening with { Step = object_.Trigger.Step, Polarity = Opposite(happening.Polarity) });
                }
                else
                {
                    undone.Add(object_);
                }
            }
        }

        return happenings;
    }

    private static Happening Of(SentenceReading reading, TriggerHit hit, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
    {
        var modality = Scope.ModalityAt(reading, hit.First);
        var time = TimeOf.Event(reading, hit.First, hit.End, modality);
        if (time.Stated && !hits.TrueForAll(other => other == hit || !IsNearer(reading, other, hit)))
        {
            time = EventTime.Unknown;
        }

        return new Happening(
            hit.Trigger.Step,
            Turns(reading, hit) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
            modality,
            time,
            Company(reading, hit, hits, inName),
            Object(reading, hit, hits, places, inName),
            hit.Trigger.Side == "noun");
    }

    /// <summary>What a verb is done to: behind it up to a preposition, before it when passive; for a noun what follows "of".</summary>
    private static List<string> Object(SentenceReading reading, TriggerHit hit, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
    {
        var isBefore = hit.Trigger.Side == "state" || (hit.Trigger.Side == "verb" && ChainBuilder.IsPassive(reading, hit));
        var found = new List<string>();
        var (from, to) = isBefore ? (Math.Max(reading.Clauses.StartOf(hit.First), hit.First - SubjectReach), hit.First) : (hit.End, Math.Min(reading.Clauses.EndOf(hit.End - 1), hit.End + SubjectReach));
        for (var i = from; i < to; i++)
        {
            if (!isBefore && i > hit.End && IsPreposition(reading.Norm(i)))
            {
                break;
            }

            if (inName[i])
            {
                foreach (var place in places.Where(place => place.First <= i && i < place.End && place.Name.Kind != NameKind.Country))
                {
                    AddOnce(found, "@" + place.Name.Id);
                }
            }
            else if (hits.Find(other => other != hit && other.First <= i && i < other.End) is { } event_)
            {
                AddOnce(found, "#" + event_.Trigger.Step);
            }
            else if (ContentWords.Of(reading, i) is { } word)
            {
                AddOnce(found, word);
            }
        }

        return found;
    }

    private static void AddOnce(List<string> words, string word)
    {
        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }

    private static bool IsPreposition(string norm) => norm is "to" or "from" or "with" or "by" or "in" or "on" or "at" or "as" or "because" or "over" or "under" or "against" or "until" or "," or "for" or "amid" or "through";

    /// <summary>Whether the sentence's times stand closer to another verb: "received the jets <i>ordered</i> in 2019".</summary>
    private static bool IsNearer(SentenceReading reading, TriggerHit other, TriggerHit hit) =>
        other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, hit.First) && reading.Times.Any(time => Distance(time, other) < Distance(time, hit));

    private static int Distance(TimeExpression time, TriggerHit hit) => time.First >= hit.End ? time.First - hit.End : hit.First - time.End + 3;

    /// <summary>"The contract to <i>deliver</i>": the noun is told of, not the act.</summary>
    private static bool IsGoverned(SentenceReading reading, TriggerHit hit, List<TriggerHit> hits) =>
        (hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && hits.Exists(noun => noun.Trigger.Side == "noun" && noun.End == hit.First - 1);

    /// <summary>The place of a verb that only carries the noun: "<i>received</i> no request", "a threat was never <i>issued</i>"; null when there is none.</summary>
    private static int? LightVerb(SentenceReading reading, TriggerHit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(reading.Clauses.StartOf(hit.First), hit.First - LightReach); i--)
        {
            if (IsLight(reading, i))
            {
                return i;
            }
        }

        for (var i = hit.End; i < Math.Min(reading.Clauses.EndOf(hit.End - 1), hit.End + LightReach); i++)
        {
            if (IsLight(reading, i) && reading.Norm(i - 1) is "been" or "was" or "were" or "is" or "are" or "ever" or "be")
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsLight(SentenceReading reading, int at) =>
        reading.Tokens[at].Is(TokenShape.Word) && reading.MentionAt(at) is null && ContentWords.Lemma(reading.Norm(at)) is "receive" or "send" or "issue" or "make" or "give" or "hold" or "reach" or "submit" or "file"
            or "launch" or "conduct" or "exist" or "lodge" or "put" or "place" or "obtain" or "grant" or "transfer" or "get" or "carry out" or "undertake" or "exist" or "occur" or "win";

    private static Happening Carried(SentenceReading reading, TriggerHit hit, int verb, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
    {
        var turns = Scope.Negations(reading, verb) + (Scope.IsEmptied(reading, hit.First, hit.End) ? 1 : 0) + (Scope.IsDenied(reading, verb) ? 1 : 0);
        return Of(reading, hit, hits, places, inName) with { Polarity = turns % 2 == 0 ? Polarity.Affirmed : Polarity.Denied, Modality = Scope.ModalityAt(reading, verb), IsNamed = false };
    }

    /// <summary>"A request to <i>buy</i>", "in order to <i>sell</i>": an infinitive that nothing intends or orders tells of no act.</summary>
    private static bool IsThought(SentenceReading reading, TriggerHit hit) =>
        ((hit.Trigger.Form & VerbForm.Gerund) != 0 && hit.First > 0 && ContentWords.Lemma(reading.Norm(hit.First - 1)) is not ("begin" or "start" or "continue" or "keep" or "resume" or "finish" or "complete") && reading.Norm(hit.First - 1) is not ("," or "is" or "are" or "was" or "were" or "be" or "been" or "not" or "also" or "still" or "now" or "already" or "am" or "'s" or "by" or "and"))
        || ((hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && Scope.ModalityAt(reading, hit.First) == Modality.Certain && Scope.Negations(reading, hit.First) == 0);

    private static Polarity Opposite(Polarity polarity) => polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;

    /// <summary>What "suspended the <i>delivery</i>", "the <i>delivery</i> was suspended" and "dropped its plan to <i>buy</i>" undo.</summary>
    private static TriggerHit? ObjectOf(SentenceReading reading, TriggerHit hit, List<TriggerHit> hits) =>
        hits.Find(other => reading.Clauses.Same(other.First, hit.First) && (ChainBuilder.IsPassive(reading, hit)
            ? other.Trigger.Side == "noun" && other.End <= hit.First
            : other.First >= hit.End && other.First - hit.End <= ObjectReach
                && (other.Trigger.Side == "noun" || (other.Trigger.Form & VerbForm.Gerund) != 0 || reading.Norm(other.First - 1) is "to")));

    private List<TriggerHit> Hits(SentenceReading reading, IReadOnlyList<SpeechVerb> speech, bool[] inName)
    {
        var hits = new List<TriggerHit>();
        for (var i = 0; i < reading.Tokens.Count;)
        {
            if (steps.Words.Find(reading.Tokens, i, out var length) is { } candidates && !inName[i] && !speech.Any(verb => verb.First <= i && i < verb.End)
                && Choose(reading, i, candidates) is { } chosen)
            {
                hits.Add(new TriggerHit(chosen, i, i + length));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return hits;
    }

    private static Trigger? Choose(SentenceReading reading, int at, Trigger[] candidates)
    {
        if (IsSaid(reading, at) && Array.Find(candidates, t => t.Side == "state") is { } state)
        {
            // "Was suspended" is the verb's passive before it is a state.
            return Array.Find(candidates, t => t.Step == state.Step && (t.Form & VerbForm.Participle) != 0) ?? state;
        }

        var noun = Array.Find(candidates, t => t.Side == "noun");
        var verb = Array.Find(candidates, t => t.Side == "verb");
        if (noun is null && verb is not null && (verb.Form & (VerbForm.Base | VerbForm.Present)) != 0 && TriggerFinder.IsNounPlace(reading, at))
        {
            return null; // "The tanks", "arms industry": a noun that no list holds.
        }

        return noun is null || verb is null ? noun ?? verb : TriggerFinder.IsNounPlace(reading, at) ? noun : verb;
    }

    /// <summary>Whether a state is said of something: "is still in force", "remained grounded".</summary>
    private static bool IsSaid(SentenceReading reading, int at)
    {
        for (var i = at - 1; i >= Math.Max(reading.Clauses.StartOf(at), at - StateReach); i--)
        {
            if (reading.Norm(i) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "remain" or "remains" or "remained" or "stay" or "stays" or "stayed"
                or "become" or "became" or "becomes" or "seem" or "seems" or "declared" or "considered" or "kept" or "keep")
            {
                return true;
            }
        }

        return false;
    }

    private static int Turns(SentenceReading reading, TriggerHit hit) =>
        Scope.Negations(reading, hit.First) + (Scope.IsEmptied(reading, hit.First, hit.End) ? 1 : 0) + (Scope.IsDenied(reading, hit.First) ? 1 : 0);

    private static List<string> Company(SentenceReading reading, TriggerHit hit, List<TriggerHit> hits, bool[] inName)
    {
        var words = new List<string>();
        var to = Math.Min(reading.Tokens.Count, Math.Min(hit.End + Reach, reading.Clauses.EndOf(hit.End - 1)));
        for (var i = Math.Max(reading.Clauses.StartOf(hit.First), hit.First - Reach); i < to; i++)
        {
            if (i >= hit.First && i < hit.End)
            {
                continue;
            }

            var word = hits.Find(other => other.First <= i && i < other.End) is { } event_ ? "#" + event_.Trigger.Step : inName[i] ? null : ContentWords.Of(reading, i);
            if (word is not null && !words.Contains(word))
            {
                words.Add(word);
            }
        }

        return words;
    }
}

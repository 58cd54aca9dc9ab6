using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads what happens in a sentence: the verbs and states it asserts, each with its polarity, sureness, time and company.
/// A noun of event ("the delivery") is company of its verb, and asserted itself only where the clause has no other.</summary>
/// <param name="reading">The sentence.</param>
/// <param name="steps">The words that name steps.</param>
/// <param name="hits">Those that stand in it.</param>
/// <param name="places">What it names.</param>
/// <param name="inName">Which of its tokens belong to a name.</param>
internal sealed class HappeningReader(SentenceReading reading, StepLexicon steps, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
{
    /// <summary>Tokens before and after a verb whose content words belong to it.</summary>
    private const int Reach = 14;

    private const int MostHappenings = 8;

    /// <summary>Tokens between a verb and the noun it undoes: "halted the planned <i>delivery</i>".</summary>
    private const int ObjectReach = 5;

    /// <summary>Tokens beside a verb in which what it is done to stands.</summary>
    private const int SubjectReach = 7;

    /// <summary>Tokens between a noun and the verb that carries it.</summary>
    private const int LightReach = 5;

    private readonly List<Happening> happenings = [];
    private readonly HashSet<TriggerHit> undone = [];
    private readonly Dictionary<int, Happening> carried = [];

    public IReadOnlyList<Happening> Read()
    {
        foreach (var hit in hits)
        {
            if (happenings.Count < MostHappenings && (undone.Contains(hit) || !(IsThought(hit) || IsGoverned(hit))))
            {
                Add(hit);
            }
        }

        return happenings;
    }

    private void Add(TriggerHit hit)
    {
        var isNoun = hit.Trigger.Side == "noun";
        if (isNoun && LightVerb(hit) is { } light)
        {
            happenings.RemoveAll(other => carried.TryGetValue(light, out var bare) && ReferenceEquals(bare, other));
            happenings.Add(Carried(hit, light));
        }
        else if (!isNoun || !hits.Exists(other => other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, hit.First)))
        {
            var happening = Of(hit);
            happening = undone.Contains(hit) ? happening with { Polarity = Opposite(happening.Polarity), Basis = HappeningBasis.Undone } : happening;
            happenings.Add(happening);
            carried[hit.First] = happening;
            if (!isNoun && happening.Polarity == Polarity.Affirmed && steps.Turns(hit.Trigger.Step))
            {
                Undo(hit, happening);
            }
        }
    }

    /// <summary>What "suspended the delivery" suspends does not happen.</summary>
    private void Undo(TriggerHit hit, Happening happening)
    {
        if (ObjectOf(hit) is { Trigger.Side: "noun" } noun)
        {
            happenings.Add(happening with { Step = noun.Trigger.Step, Polarity = Opposite(happening.Polarity), Basis = HappeningBasis.Undone });
        }
        else if (ObjectOf(hit) is { } verb)
        {
            undone.Add(verb);
        }
    }

    private Happening Of(TriggerHit hit)
    {
        var modality = Scope.ModalityAt(reading, hit.First);
        var time = TimeOf.Event(reading, hit.First, hit.End, modality);
        if (time.Stated && HasNearer(hit))
        {
            time = EventTime.Unknown;
        }

        return new Happening(
            hit.Trigger.Step,
            Turns(hit) % 2 == 0 ? Polarity.Affirmed : Polarity.Denied,
            modality,
            time,
            Company(hit),
            Object(hit),
            BasisOf(hit));
    }

    private HappeningBasis BasisOf(TriggerHit hit)
    {
        if (hit.Trigger.Side == "noun")
        {
            return Scope.IsDenied(reading, hit.First) ? HappeningBasis.Said : HappeningBasis.Named;
        }

        for (var i = hit.First - 1; i >= hit.First - 3; i--)
        {
            if (reading.Norm(i) is "longer" && reading.Norm(i - 1) is "no")
            {
                return HappeningBasis.Undone;
            }
        }

        return HappeningBasis.Said;
    }

    /// <summary>What a verb is done to: behind it up to a preposition, before it when passive; for a noun what follows "of".</summary>
    private string[] Object(TriggerHit hit)
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
                AddNames(found, i);
            }
            else if (EventAt(i) is { } event_ && event_ != hit)
            {
                AddOnce(found, "#" + event_.Trigger.Step);
            }
            else if (ContentWords.Of(reading, i) is { } word)
            {
                AddOnce(found, word);
            }
        }

        return [.. found];
    }

    private void AddNames(List<string> found, int token)
    {
        foreach (var place in places)
        {
            if (place.First <= token && token < place.End && place.Name.Kind != NameKind.Country)
            {
                AddOnce(found, "@" + place.Name.Id);
            }
        }
    }

    /// <summary>The word of event that a token belongs to, or null.</summary>
    private TriggerHit? EventAt(int token)
    {
        foreach (var hit in hits)
        {
            if (hit.First <= token && token < hit.End)
            {
                return hit;
            }
        }

        return null;
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
    private bool HasNearer(TriggerHit hit) => hits.Exists(other => other != hit && IsNearer(other, hit));

    private bool IsNearer(TriggerHit other, TriggerHit hit) =>
        other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, hit.First) && reading.Times.Any(time => Distance(time, other) < Distance(time, hit));

    private static int Distance(TimeExpression time, TriggerHit hit) => time.First >= hit.End ? time.First - hit.End : hit.First - time.End + 3;

    /// <summary>"The contract to <i>deliver</i>": the noun is told of, not the act.</summary>
    private bool IsGoverned(TriggerHit hit) =>
        (hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && hits.Exists(noun => noun.Trigger.Side == "noun" && noun.End == hit.First - 1);

    /// <summary>The place of a verb that only carries the noun: "<i>received</i> no request", "a threat was never <i>issued</i>"; null when there is none.</summary>
    private int? LightVerb(TriggerHit hit)
    {
        for (var i = hit.First - 1; i >= Math.Max(reading.Clauses.StartOf(hit.First), hit.First - LightReach); i--)
        {
            if (IsLight(i) || (hit.First - i <= 3 && reading.Norm(i) is "has" or "had" or "have" && reading.Norm(i + 1) is "no" or "an" or "a" or "any"))
            {
                return i;
            }
        }

        for (var i = hit.End; i < Math.Min(reading.Clauses.EndOf(hit.End - 1), hit.End + LightReach); i++)
        {
            if (IsLight(i) && reading.Norm(i - 1) is "been" or "was" or "were" or "is" or "are" or "ever" or "be")
            {
                return i;
            }
        }

        return null;
    }

    private bool IsLight(int at) =>
        reading.Tokens[at].Is(TokenShape.Word) && reading.MentionAt(at) is null && reading.Tokens[at].Word.Lemma is "receive" or "send" or "issue" or "make" or "give" or "hold" or "reach" or "submit" or "file"
            or "launch" or "conduct" or "exist" or "lodge" or "put" or "place" or "obtain" or "grant" or "transfer" or "get" or "carry out" or "undertake" or "exist" or "occur" or "win";

    private Happening Carried(TriggerHit hit, int verb)
    {
        var turns = Scope.Negations(reading, verb) + (Scope.IsEmptied(reading, hit.First, hit.End) ? 1 : 0) + (Scope.IsDenied(reading, verb) ? 1 : 0);
        return Of(hit) with { Polarity = turns % 2 == 0 ? Polarity.Affirmed : Polarity.Denied, Modality = Scope.ModalityAt(reading, verb), Basis = HappeningBasis.Said };
    }

    /// <summary>"A request to <i>buy</i>", "in order to <i>sell</i>": an infinitive that nothing intends or orders tells of no act.</summary>
    private bool IsThought(TriggerHit hit) =>
        ((hit.Trigger.Form & VerbForm.Gerund) != 0 && hit.First > 0 && ContentWords.Lemma(reading.Norm(hit.First - 1)) is not ("begin" or "start" or "continue" or "keep" or "resume" or "finish" or "complete") && reading.Norm(hit.First - 1) is not ("," or "is" or "are" or "was" or "were" or "be" or "been" or "not" or "also" or "still" or "now" or "already" or "am" or "'s" or "by" or "and"))
        || ((hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && Scope.ModalityAt(reading, hit.First) == Modality.Certain && Scope.Negations(reading, hit.First) == 0);

    private static Polarity Opposite(Polarity polarity) => polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;

    /// <summary>What "suspended the <i>delivery</i>", "the <i>delivery</i> was suspended" and "dropped its plan to <i>buy</i>" undo.</summary>
    private TriggerHit? ObjectOf(TriggerHit hit) =>
        hits.Find(other => reading.Clauses.Same(other.First, hit.First) && (ChainBuilder.IsPassive(reading, hit)
            ? other.Trigger.Side == "noun" && other.End <= hit.First
            : other.First >= hit.End && other.First - hit.End <= ObjectReach
                && (other.Trigger.Side == "noun" || (other.Trigger.Form & VerbForm.Gerund) != 0 || reading.Norm(other.First - 1) is "to")));

    private int Turns(TriggerHit hit) =>
        Scope.Negations(reading, hit.First) + (Scope.IsEmptied(reading, hit.First, hit.End) ? 1 : 0) + (Scope.IsDenied(reading, hit.First) ? 1 : 0);

    private string[] Company(TriggerHit hit)
    {
        var words = new List<string>();
        var to = Math.Min(reading.Tokens.Count, Math.Min(hit.End + Reach, reading.Clauses.EndOf(hit.End - 1)));
        for (var i = Math.Max(reading.Clauses.StartOf(hit.First), hit.First - Reach); i < to; i++)
        {
            if (i >= hit.First && i < hit.End)
            {
                continue;
            }

            var word = EventAt(i) is { } event_ ? "#" + event_.Trigger.Step : inName[i] ? null : ContentWords.Of(reading, i);
            if (word is not null && !words.Contains(word))
            {
                words.Add(word);
            }
        }

        return [.. words];
    }
}

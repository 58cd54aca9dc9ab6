using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Times;

namespace NewsMonitor.Claims.Tellings;

/// <summary>Reads what happens in a sentence: the verbs and states it asserts, each with its polarity, sureness, time and company.
/// A noun of event ("the delivery") is company of its verb, and asserted itself only where the clause has no other.</summary>
internal sealed class HappeningReader
{
    private const int MostHappenings = 8;

    /// <summary>Tokens between a verb and the noun it undoes: "halted the planned <i>delivery</i>".</summary>
    private const int ObjectReach = 5;

    /// <summary>Tokens between a noun and the verb that carries it.</summary>
    private const int LightReach = 5;

    private readonly SentenceReading reading;
    private readonly StepLexicon steps;
    private readonly HappeningWords words;
    private readonly List<TriggerHit> hits;
    private readonly List<Happening> happenings = [];

    /// <summary>What verbs were read as for themselves, which gives way to the noun they carry.</summary>
    private readonly List<(int Verb, Happening Happening)> bare = [];

    private readonly List<TriggerHit> undone = [];

    private HappeningReader(SentenceReading reading, StepLexicon steps, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName)
    {
        (this.reading, this.steps, this.hits) = (reading, steps, hits);
        words = new HappeningWords(reading, hits, places, inName);
    }

    /// <param name="reading">The sentence.</param>
    /// <param name="steps">The words that name steps.</param>
    /// <param name="hits">Those that stand in it.</param>
    /// <param name="places">What it names.</param>
    /// <param name="inName">Which of its tokens belong to a name.</param>
    public static IReadOnlyList<Happening> Read(SentenceReading reading, StepLexicon steps, List<TriggerHit> hits, List<NamedPlace> places, bool[] inName) =>
        hits.Count == 0 ? [] : new HappeningReader(reading, steps, hits, places, inName).Read();

    private List<Happening> Read()
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
            RemoveBare(light);
            happenings.Add(Carried(hit, light));
        }
        else if (!isNoun || !HasVerb(hit))
        {
            var happening = Of(hit);
            happening = undone.Contains(hit) ? happening with { Polarity = Opposite(happening.Polarity), Basis = HappeningBasis.Undone } : happening;
            happenings.Add(happening);
            bare.Add((hit.First, happening));
            if (!isNoun && happening.Polarity == Polarity.Affirmed && steps.Turns(hit.Trigger.Step))
            {
                Undo(hit, happening);
            }
        }
    }

    private void RemoveBare(int light)
    {
        foreach (var (verb, happening) in bare)
        {
            if (verb == light)
            {
                happenings.RemoveAll(other => ReferenceEquals(happening, other));
            }
        }
    }

    /// <summary>Whether the clause of a noun has a verb that tells what happens.</summary>
    private bool HasVerb(TriggerHit noun)
    {
        foreach (var other in hits)
        {
            if (other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, noun.First))
            {
                return true;
            }
        }

        return false;
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
            words.Company(hit),
            words.Object(hit),
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

    /// <summary>Whether the sentence's times stand closer to another verb: "received the jets <i>ordered</i> in 2019".</summary>
    private bool HasNearer(TriggerHit hit)
    {
        foreach (var other in hits)
        {
            if (!ReferenceEquals(other, hit) && other.Trigger.Side != "noun" && reading.Clauses.Same(other.First, hit.First) && IsNearer(other, hit))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNearer(TriggerHit other, TriggerHit hit)
    {
        foreach (var time in reading.Times)
        {
            if (Distance(time, other) < Distance(time, hit))
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(TimeExpression time, TriggerHit hit) => time.First >= hit.End ? time.First - hit.End : hit.First - time.End + 3;

    /// <summary>"The contract to <i>deliver</i>": the noun is told of, not the act.</summary>
    private bool IsGoverned(TriggerHit hit) =>
        (hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && HasNounBefore(hit.First - 1);

    private bool HasNounBefore(int token)
    {
        foreach (var noun in hits)
        {
            if (noun.Trigger.Side == "noun" && noun.End == token)
            {
                return true;
            }
        }

        return false;
    }

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
        ((hit.Trigger.Form & VerbForm.Gerund) != 0 && hit.First > 0 && reading.Tokens[hit.First - 1].Word.Lemma is not ("begin" or "start" or "continue" or "keep" or "resume" or "finish" or "complete") && reading.Norm(hit.First - 1) is not ("," or "is" or "are" or "was" or "were" or "be" or "been" or "not" or "also" or "still" or "now" or "already" or "am" or "'s" or "by" or "and"))
        || ((hit.Trigger.Form & VerbForm.Base) != 0 && reading.Norm(hit.First - 1) is "to" && Scope.ModalityAt(reading, hit.First) == Modality.Certain && Scope.Negations(reading, hit.First) == 0);

    private static Polarity Opposite(Polarity polarity) => polarity == Polarity.Affirmed ? Polarity.Denied : Polarity.Affirmed;

    /// <summary>What "suspended the <i>delivery</i>", "the <i>delivery</i> was suspended" and "dropped its plan to <i>buy</i>" undo.</summary>
    private TriggerHit? ObjectOf(TriggerHit hit)
    {
        var isPassive = ChainBuilder.IsPassive(reading, hit);
        foreach (var other in hits)
        {
            if (reading.Clauses.Same(other.First, hit.First) && (isPassive ? other.Trigger.Side == "noun" && other.End <= hit.First : IsObject(other, hit)))
            {
                return other;
            }
        }

        return null;
    }

    private bool IsObject(TriggerHit other, TriggerHit verb) =>
        other.First >= verb.End && other.First - verb.End <= ObjectReach
        && (other.Trigger.Side == "noun" || (other.Trigger.Form & VerbForm.Gerund) != 0 || reading.Norm(other.First - 1) is "to");

    private int Turns(TriggerHit hit) =>
        Scope.Negations(reading, hit.First) + (Scope.IsEmptied(reading, hit.First, hit.End) ? 1 : 0) + (Scope.IsDenied(reading, hit.First) ? 1 : 0);
}

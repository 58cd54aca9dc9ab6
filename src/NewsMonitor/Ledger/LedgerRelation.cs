using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Ledger;

/// <summary>A stored judgement: how one appearance stands to an earlier one.</summary>
/// <param name="From">The later appearance's id.</param>
/// <param name="FromClaim">The claim the later one belongs to.</param>
/// <param name="To">The earlier appearance's id.</param>
/// <param name="ToClaim">The claim the earlier one belongs to.</param>
/// <param name="Label">How they stand: a person's word where there is one, else the judge's.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Reason">One sentence for a reader.</param>
public sealed record LedgerRelation(
    long From, ClaimNumber FromClaim, long To, ClaimNumber ToClaim, RelationLabel Label, string Rule, string Reason)
{
    /// <summary>The rule name of a relation that a person drew and the judge did not.</summary>
    public const string PersonRule = "a-person";

    /// <summary>The rule names of relations that rest on many weak traits weighed together, and not on one that decides.</summary>
    public const string AlikeRule = "alike", LaterNewsRule = "later-news";

    /// <summary>The store's number; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>The origin of the later appearance, by its id; 0 until stored.</summary>
    public long FromOrigin { get; init; }

    /// <summary>The origin of the earlier appearance, by its id; 0 until stored.</summary>
    public long ToOrigin { get; init; }

    /// <summary>A person's word on it; null when the judge's stands.</summary>
    public RelationRuling? Ruling { get; init; }

    /// <summary>What the judge said, whatever people said since.</summary>
    public RelationLabel Judged => Ruling?.Judged ?? (Opinion is null ? Label : RelationLabel.Tension);

    /// <summary>Why it is so, for people: the judge's reason, or whose word overrules it.</summary>
    public string Why => Ruling is not { } ruling ? Reason
        : ruling.Judged == Label ? $"{Reason} Found right by {ruling.Who}."
        : Rule == PersonRule ? $"Says {ruling.Who}."
        : $"Says {ruling.Who}; the monitor had judged “{ruling.Judged.ToString().ToLowerInvariant()}”: {Reason}";

    /// <summary>Whether it was only weighed: right more often than not, it is shown, but no standing and no alert rests on it
    /// until a person finds it right.</summary>
    public bool IsOnlyWeighed => Ruling is null && IsWeighed(Rule);

    /// <summary>Set when label, rule and reason are those of a service that was asked for a second opinion.</summary>
    public SecondOpinion? Opinion { get; init; }

    /// <summary>The label as far as alerts may rest on it: a second opinion alerts nobody.</summary>
    public RelationLabel Alerting => Opinion is null ? Label : RelationLabel.Tension;

    /// <summary>Whether a rule of that name weighs.</summary>
    public static bool IsWeighed(string rule) => rule is AlikeRule or LaterNewsRule;

    /// <summary>The relation as a service outside sees it, the engine's own verdict beside it.</summary>
    public LedgerRelation WithOpinion(RelationLabel label, string reason, string model, DateTimeOffset at) => this with
    {
        Label = label,
        Rule = SecondOpinion.Rule,
        Reason = SecondOpinion.Reason(model, reason),
        Opinion = new SecondOpinion(model, at, Rule, Reason),
    };
}

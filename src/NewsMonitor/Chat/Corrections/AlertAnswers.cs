using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Corrections;

namespace NewsMonitor.Chat.Corrections;

/// <summary>What people are told who press an alert's buttons.</summary>
internal static class AlertAnswers
{
    private const int TitleLength = 200;
    private const int NameLength = 120;
    private const int ReasonLength = 500;

    /// <summary>Why an alert says what it says: the rule, both quotes, and whose word each goes back to.</summary>
    public static Reply Why(Alert alert, IReadOnlyList<ItemRelation> relations) => new()
    {
        Title = $"Why: {SafeText.Line(alert.Card.Title, TitleLength)}",
        Lines = [Topics(alert.Card), .. alert.Card.StandingChanges.Select(change => $"Standing of {SafeText.Line(change, ReasonLength)}"), .. Marks(alert.Card)],
        Fields = relations.Count > 0 ? [.. relations.Select(Field)] : [.. alert.Card.NewClaims.Select(Field)],
        Buttons = relations.Count > 0 ? [.. AlertButtons.Of(alert.Id).Where(button => button.Label != nameof(Why))] : [],
    };

    /// <summary>A relation that somebody found wrong.</summary>
    public static ReplyField Question(ItemRelation relation) => new(
        $"{ClaimVerb(relation)} {relation.Relation.ToClaim}",
        [$"now: {AlertText.Quoted(relation.From.Appearance.Quote.Text)}", $"earlier: {AlertText.Quoted(relation.To.Appearance.Quote.Text)} ({Place(relation.To)})"],
        Claim: relation.Relation.ToClaim);

    /// <summary>Several words given at once, in one reply; an error only when none was kept.</summary>
    public static CommandAnswer Together(IReadOnlyList<CommandAnswer> answers)
    {
        var kept = answers.Where(answer => answer.Change is not null).ToList();
        return kept switch
        {
            [] => answers[0],
            [var one] => one,
            _ => new CommandAnswer(
                new Reply
                {
                    Title = $"{kept.Count} judgements found right.",
                    Lines = [.. kept.Select(answer => answer.Reply.Title)],
                    Buttons = [.. kept.SelectMany(answer => answer.Reply.Buttons).Distinct()],
                },
                new Change(
                    string.Join("; ", kept.Select(answer => answer.Change!.What)),
                    string.Join("; ", kept.Select(answer => answer.Change!.Before)),
                    string.Join("; ", kept.Select(answer => answer.Change!.After)))),
        };
    }

    private static ReplyField Field(ItemRelation relation) => new(
        $"{ClaimVerb(relation)} {relation.Relation.ToClaim}",
        [
            $"now: {AlertText.Quoted(relation.From.Appearance.Quote.Text)}",
            $"now says so: {Chain(relation.From)}",
            $"earlier: {AlertText.Quoted(relation.To.Appearance.Quote.Text)}",
            $"earlier said so: {Chain(relation.To)}",
            $"because: {SafeText.Line(relation.Relation.Why, ReasonLength)}",
            $"rule: {relation.Relation.Rule}",
        ],
        Claim: relation.Relation.ToClaim);

    private static ReplyField Field(AlertClaim claim) => new(
        $"new #{claim.Number}",
        [AlertText.Quoted(claim.Sentence), SafeText.Line(claim.Gist, NameLength), $"origin: {SafeText.Line(claim.Origin, NameLength)}", "No earlier claim in the ledger says the same or the opposite."],
        Claim: new ClaimNumber(claim.Number));

    /// <summary>From the outlet over whom it names to the origin: "The Moscow Times, 31 May 2019 ← Bloomberg, citing two officials ← Bloomberg".</summary>
    private static string Chain(LedgerAppearance appearance)
    {
        var wording = SafeText.Line(appearance.Appearance.Attribution.Wording, NameLength);
        var origin = SafeText.Line(appearance.Origin.Name, NameLength);
        string[] links = [Place(appearance), .. wording.Length == 0 || wording == origin ? (string[])[] : [wording], origin];
        return string.Join(" ← ", links.Where((link, i) => i == 0 || !link.Equals(appearance.Outlet, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Place(LedgerAppearance appearance) => $"{SafeText.Line(appearance.Outlet, NameLength)}, {AlertText.Day(appearance.PublishedAt)}";

    private static string ClaimVerb(ItemRelation relation) => Commands.ClaimTimeline.Verb(relation.Relation.Label);

    private static string Topics(AlertCard card) => card.Topics.Count == 0 ? "No topic." : $"Topics: {AlertText.Topics(card.Topics)}";

    private static IEnumerable<string> Marks(AlertCard card) => card.Marks.Select(mark => $"Note: {SafeText.Line(mark, ReasonLength)}");
}

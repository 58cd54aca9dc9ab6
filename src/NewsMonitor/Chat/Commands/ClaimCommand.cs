using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/claim</c>: everything the ledger knows of one claim.</summary>
internal sealed class ClaimCommand(ILedger ledger, ClaimGrader grader) : ICommand
{
    private const int PageSize = 10;
    private const int OthersLookedUp = 30;
    private const int NameLength = 120;
    private const int ReasonLength = 300;
    private const int HowLength = 500;
    private const int OpinionLength = 500;

    public CommandForm Form { get; } = new(
        "claim",
        null,
        "one claim: every appearance, and its history as a timeline",
        [Options.Number, Options.Page]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count is 0 or > 2)
        {
            return call.Hint("Which claim? Give its number, such as 12 or #12.");
        }

        if (ClaimNumberOption.Read(call.Words[0].Text) is not { } number)
        {
            return call.Hint($"{SafeText.Line(call.Words[0].Text, 40)} is no claim's number; numbers count from 1. To search for words: /claims");
        }

        if (await ledger.FindAsync(number, cancellation) is not { } claim)
        {
            return call.Hint(ClaimNumberOption.Missing(number));
        }

        var pages = (claim.Appearances.Count + PageSize - 1) / PageSize;
        var page = call.Words.Count == 1 ? 1 : ClaimNumberOption.Count(call.Words[1].Text);
        return page is { } shown && shown <= pages
            ? new CommandAnswer(Show(number, claim, await grader.GradeAsync(claim, cancellation), await OthersAsync(claim, cancellation), (int)shown, pages))
            : call.Hint($"There is no page {SafeText.Line(call.Words[1].Text, 20)}: claim {claim.Number} has {pages}.");
    }

    private static Reply Show(
        ClaimNumber asked, ClaimHistory claim, AdmiraltyGrade grade, IReadOnlyDictionary<long, LedgerAppearance> known, int page, int pages) => new()
        {
            Title = $"{claim.Number} · {claim.Standing}",
            Lines = [.. asked == claim.Number ? [] : (string[])[$"{asked} is merged into {claim.Number}."], AlertText.Quoted(claim.Sentence), claim.Gist, .. How(claim, grade)],
            Fields =
        [
            .. page == 1 ? [new ReplyField("Timeline", ClaimTimeline.Lines(claim, known))] : (ReplyField[])[],
            .. claim.Appearances.Skip((page - 1) * PageSize).Take(PageSize).Select((appearance, i) => Field(claim, appearance, ((page - 1) * PageSize) + i + 1)),
        ],
            Page = ReplyPage.Of(page, pages, number => $"/claim {claim.Number.Value} {number}"),
        };

    /// <summary>How the standing and the grade came about, and what is odd in who is said to have said it.</summary>
    private static IEnumerable<string> How(ClaimHistory claim, AdmiraltyGrade grade) =>
        ((string[])[Standing.How(claim), $"Grade {grade}: {grade.How}", .. AttributionDrift.Notes(claim)]).Select(line => SafeText.Line(line, HowLength));

    private static ReplyField Field(ClaimHistory claim, LedgerAppearance appearance, int number)
    {
        var wording = SafeText.Line(appearance.Appearance.Attribution.Wording, NameLength);
        var relations = claim.Relations
            .Where(relation => relation.From == appearance.Id && (relation.Label > RelationLabel.Unrelated || relation.Opinion is not null))
            .OrderByDescending(relation => relation.Label)
            .Select(relation => Relation(claim, relation));
        return new ReplyField(
            $"{number} · {SafeText.Line(appearance.Outlet, NameLength)} · {AlertText.Day(appearance.PublishedAt)}",
            [
                AlertText.Quoted(appearance.Appearance.Quote.Text),
                $"said by: {(wording.Length == 0 ? "the article itself" : wording)} · origin: {SafeText.Line(appearance.Origin.Name, NameLength)}",
                .. relations,
                .. appearance.ItemMarks.Select(mark => $"note: {SafeText.Line(mark, ReasonLength)}"),
            ],
            appearance.ItemAddress);
    }

    private static string Relation(ClaimHistory claim, LedgerRelation relation)
    {
        var label = ClaimTimeline.Verb(relation.Label);
        var target = relation.ToClaim == claim.Number
            ? claim.Appearances.FirstOrDefault(appearance => appearance.Id == relation.To) is { } earlier
                ? $"{SafeText.Line(earlier.Outlet, NameLength)} of {AlertText.Day(earlier.PublishedAt)}"
                : "an earlier report"
            : relation.ToClaim.ToString();
        var engine = relation.Opinion is { } opinion ? $"; the engine itself: tension, {SafeText.Line(opinion.EngineReason, ReasonLength)} [{opinion.EngineRule}]" : "";
        return $"{label} {target}: {SafeText.Line(relation.Why, OpinionLength)} [{relation.Rule}]{engine}";
    }

    /// <summary>The appearances of other claims that this one's relations speak of, by id.</summary>
    private async Task<IReadOnlyDictionary<long, LedgerAppearance>> OthersAsync(ClaimHistory claim, CancellationToken cancellation)
    {
        var numbers = claim.Relations
            .SelectMany(relation => new[] { relation.FromClaim, relation.ToClaim })
            .Distinct()
            .Where(number => number != claim.Number)
            .Take(OthersLookedUp);
        var known = claim.Appearances.ToDictionary(appearance => appearance.Id);
        foreach (var number in numbers)
        {
            foreach (var appearance in (await ledger.FindAsync(number, cancellation))?.Appearances ?? [])
            {
                known.TryAdd(appearance.Id, appearance);
            }
        }

        return known;
    }
}

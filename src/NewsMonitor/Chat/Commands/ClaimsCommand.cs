using NewsMonitor.Alerts;
using NewsMonitor.Ledger;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/claims</c>: the claims on a topic or on search words.</summary>
internal sealed class ClaimsCommand(ILedger ledger, TimeProvider clock) : ICommand
{
    private const int SentenceLength = 200;
    private const int NameLength = 80;
    private const int OriginsShown = 3;

    public CommandForm Form { get; } = new(
        "claims",
        null,
        "claims on a topic or search words, newest first",
        [
            Options.Topic with { Summary = "A topic or search words; * for all" },
            new CommandOption("status", "The standing", Choices: ClaimsOptions.Statuses),
            new CommandOption("since", "A day (2019-05-31) or a span (7d, 24h)"),
            Options.Page,
        ]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        if (call.Words.Count == 0)
        {
            return call.Hint("Claims on what? Give a topic, search words, or * for all.");
        }

        var options = ClaimsOptions.Read(call.Words, clock.GetUtcNow());
        if (options.Problem is { } problem)
        {
            return call.Hint(problem);
        }

        var page = await ledger.SearchAsync(new ClaimQuery(options.Words, options.Status, options.Since, options.Page), cancellation);
        if (page.Total == 0)
        {
            return new CommandAnswer(Nothing(options));
        }

        return page.Page == options.Page
            ? new CommandAnswer(Found(options, page))
            : call.Hint($"There is no page {options.Page}: {(page.IsCut ? "the newest " : "")}{Asked(options)} fill {page.Pages} page{(page.Pages == 1 ? "" : "s")}.");
    }

    private Reply Found(ClaimsOptions options, ClaimPage page) => new()
    {
        Title = $"{page.Count} {(options.Status is { } status ? $"{Name(status)} " : "")}claim{(page.Total == 1 && !page.IsCut ? "" : "s")}{Scope(options)}",
        Lines = page.IsCut ? ["The newest are listed; more words, a date or a standing narrow it down."] : [],
        Fields = page.Claims.Select(Field).ToList(),
        Page = ReplyPage.Of(page.Page, page.Pages, number => options.Command(number, clock.GetUtcNow())),
    };

    private static Reply Nothing(ClaimsOptions options) => new()
    {
        Title = $"No {Asked(options)} yet.",
        Lines = options.Status is null && options.Since is null
            ? ["Claims come in as the feeds are read; /status tells how that goes, /claims * lists every claim."]
            : [$"Without status and date: /claims {(options.Words.Length == 0 ? "*" : CommandWords.Type(options.Words))}"],
    };

    private static ReplyField Field(ClaimHistory claim)
    {
        var (first, latest) = (claim.Appearances[0], claim.Appearances[^1]);
        var seen = claim.Appearances.Count == 1 ? $"appeared {Seen(first)}" : $"first {Seen(first)} · latest {Seen(latest)}";
        var heading = $"{claim.Number} · {claim.Standing}";
        return new ReplyField(heading, [AlertText.Quoted(SafeText.Line(claim.Sentence, SentenceLength)), claim.Gist, seen, Origins(claim)], Claim: claim.Number);
    }

    private static string Seen(LedgerAppearance appearance) =>
        $"{AlertText.Day(appearance.PublishedAt)} in {SafeText.Line(appearance.Outlet, NameLength)}";

    private static string Origins(ClaimHistory claim)
    {
        var names = claim.Appearances.Select(appearance => appearance.Origin).DistinctBy(origin => origin.Id).Select(origin => origin.Name).ToList();
        var more = names.Count > OriginsShown ? $" and {names.Count - OriginsShown} more" : "";
        var shown = names.Take(OriginsShown).Select(name => SafeText.Line(name, NameLength));
        return $"origin{(names.Count == 1 ? "" : "s")}: {string.Join("; ", shown)}{more}";
    }

    private static string Asked(ClaimsOptions options) =>
        $"{(options.Status is { } status ? $"{Name(status)} " : "")}claims{Scope(options)}";

    private static string Scope(ClaimsOptions options)
    {
        var topic = options.Words.Length == 0 ? "" : $" on {SafeText.Line(options.Words, NameLength)}";
        return options.Since is { } since ? $"{topic} since {AlertText.Day(since)}" : topic;
    }

    private static string Name(StandingKind status) => status.ToString().ToLowerInvariant();
}

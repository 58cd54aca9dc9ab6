using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Stance;

namespace NewsMonitor.Chat.Commands;

/// <summary><c>/check</c>: what the ledger says of a statement.</summary>
internal sealed class CheckCommand(ILedger ledger) : ICommand
{
    private const int WordsSearched = 6;
    private const int ClaimsAWord = 50;
    private const int SentencesAWord = 300;
    private const int ClaimsRead = 30;
    private const int AppearancesAClaim = 4;
    private const int ShownASide = 5;
    private const int NameLength = 80;

    private static readonly (StanceLabel Label, string Verb)[] Sides =
        [(StanceLabel.Agree, "agrees"), (StanceLabel.Disagree, "disagrees"), (StanceLabel.Discuss, "bears on it")];

    public CommandForm Form { get; } = new(
        "check", null, "what the ledger says of a statement: who agrees, who disagrees, what bears on it", [new CommandOption("text", "The statement", Required: true)]);

    public async Task<CommandAnswer> AnswerAsync(CommandCall call, CancellationToken cancellation)
    {
        var statement = call.Words.Join();
        var words = StanceModel.Shipped.SubjectWords(statement, WordsSearched);
        if (words.Count == 0)
        {
            return call.Hint("Check what? Give a statement that names things, such as: Iran has received the S-300.");
        }

        var readings = new List<(LedgerAppearance Appearance, StanceReading Reading)>();
        foreach (var appearance in await CandidatesAsync(words, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            readings.Add((appearance, StanceModel.Shipped.Read(statement, appearance.Appearance.Quote.Text)));
        }

        return new CommandAnswer(Show(statement, readings.Where(reading => reading.Reading.Label != StanceLabel.Unrelated).ToList()));
    }

    /// <summary>The appearances of the claims that hold most of the words, the newest of each first; no sentence twice.</summary>
    private async Task<IReadOnlyList<LedgerAppearance>> CandidatesAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var found = new Dictionary<ClaimNumber, (ClaimHistory Claim, int Words)>();
        foreach (var word in words)
        {
            foreach (var claim in (await ledger.SearchAsync(new ClaimQuery(word, PageSize: ClaimsAWord, Newest: SentencesAWord), cancellation)).Claims)
            {
                found[claim.Number] = (claim, found.GetValueOrDefault(claim.Number).Words + 1);
            }
        }

        return found.Values
            .OrderByDescending(entry => entry.Words)
            .ThenByDescending(entry => entry.Claim.Number.Value)
            .Take(ClaimsRead)
            .SelectMany(entry => entry.Claim.Appearances.Reverse().Take(AppearancesAClaim))
            .DistinctBy(appearance => appearance.Appearance.Quote.Text)
            .ToList();
    }

    private static Reply Show(string statement, List<(LedgerAppearance Appearance, StanceReading Reading)> readings)
    {
        var shown = Sides.Select(side => (side.Verb, Own: readings
            .Where(reading => reading.Reading.Label == side.Label)
            .OrderByDescending(reading => reading.Reading.Of(side.Label))
            .ToList())).ToList();
        return new Reply
        {
            Title = readings.Count == 0 ? "The ledger says nothing of that." : $"{shown[0].Own.Count} agree, {shown[1].Own.Count} disagree, {shown[2].Own.Count} bear on it",
            Lines = [AlertText.Quoted(statement), .. shown.Where(side => side.Own.Count > ShownASide).Select(side => $"The {ShownASide} surest of each are shown; /claims finds the others.").Take(1)],
            Fields = [.. shown.SelectMany(side => side.Own.Take(ShownASide).Select(entry => Field(side.Verb, entry.Appearance, entry.Reading)))],
        };
    }

    private static ReplyField Field(string verb, LedgerAppearance appearance, StanceReading reading) => new(
        $"{verb} · {appearance.Claim} · {SafeText.Line(appearance.Outlet, NameLength)} · {AlertText.Day(appearance.PublishedAt)}",
        [AlertText.Quoted(appearance.Appearance.Quote.Text), SafeText.Line(reading.Reason, 2 * NameLength)],
        appearance.ItemAddress,
        appearance.Claim);
}

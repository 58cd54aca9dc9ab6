using NewsMonitor.Alerts;
using NewsMonitor.Ledger;
using Spectre.Console;

namespace NewsMonitor.Host.Demo;

/// <summary>What the demo prints. Every text goes out as text, never as the console library's markup.</summary>
internal sealed class DemoScreen
{
    private readonly IAnsiConsole console;

    /// <param name="output">Where to.</param>
    /// <param name="width">Columns before a line is folded.</param>
    /// <param name="coloured">Whether colours may be used.</param>
    public DemoScreen(TextWriter output, int width, bool coloured)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = coloured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
    }

    /// <summary>The screen of this process: no colour when the output is not a terminal or NO_COLOR is set (no-color.org).</summary>
    public static DemoScreen OfProcess(TextWriter output)
    {
        const int Unfolded = 10_000;
        var terminal = !Console.IsOutputRedirected;
        var width = terminal && Console.WindowWidth > 20 ? Console.WindowWidth : Unfolded;
        return new DemoScreen(output, width, terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    public void Say(string line) => Write(line, Style.Plain);

    public void Title(string line)
    {
        Say("");
        Write(line, new Style(decoration: Decoration.Bold));
    }

    public void Quiet(string line) => Write(line, new Style(Color.Grey));

    /// <summary>An alert, or what was edited in one.</summary>
    public void Show(OutboxMessage message)
    {
        Say("");
        if (message.Edits is not null)
        {
            Write($"EDITED · {AlertText.Lines(message.Card)[0]}", ColourOf(message.Card.Level));
            Indent([EchoLine.Of(message.Card.CarriedBy) ?? "The alert was changed.", .. message.Card.CarriedBy.Select(echo => $"echoes  {Carried(echo)}")]);
            return;
        }

        var lines = AlertText.Lines(message.Card);
        Write(lines[0], ColourOf(message.Card.Level));
        Indent(lines.Skip(1));
    }

    /// <summary>Judgements beyond those of the alert, later and earlier sentence each.</summary>
    public void ShowMore(IEnumerable<(LedgerRelation Relation, LedgerAppearance Now, LedgerAppearance Earlier)> judged)
    {
        var lines = judged.SelectMany(pair => (string[])[
            $"{pair.Relation.Label.ToString().ToLowerInvariant()} {pair.Relation.ToClaim}",
            $"  now      {AlertText.Quoted(pair.Now.Appearance.Quote.Text)} ({Source(pair.Now)})",
            $"  earlier  {AlertText.Quoted(pair.Earlier.Appearance.Quote.Text)} ({Source(pair.Earlier)})",
            $"  because  {SafeText.Line(pair.Relation.Reason)}",
        ]).ToList();
        if (lines.Count > 0)
        {
            Quiet("  and in the ledger, beyond what one alert has room for:");
            Indent(lines);
        }
    }

    /// <summary>How a claim stands: articles, outlets, and the origins they rest on.</summary>
    public void ShowStanding(ClaimHistory claim)
    {
        Title("── what the ledger says now");
        Say($"{claim.Number} {AlertText.Quoted(claim.Sentence)}");
        Say($"  {claim.Appearances.Select(appearance => appearance.ItemId).Distinct().Count()} articles · {claim.Standing}");
        foreach (var carried in claim.Appearances.GroupBy(appearance => appearance.Origin.Id))
        {
            var outlets = carried.Select(appearance => appearance.Outlet).Distinct(StringComparer.OrdinalIgnoreCase);
            Say($"  origin: {SafeText.Line(carried.First().Origin.Name)}, carried by {SafeText.Line(string.Join(", ", outlets))}");
        }
    }

    private static string Source(LedgerAppearance appearance) => SafeText.Line($"{appearance.Outlet}, {AlertText.Day(appearance.PublishedAt)}");

    private static string Carried(AlertEcho echo) =>
        SafeText.Line($"{echo.Outlet}, {AlertText.Day(echo.PublishedAt)}, from {echo.Origin}");

    private void Indent(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Write($"  {line}", StyleOf(line));
        }
    }

    private void Write(string line, Style style)
    {
        console.Write(new Text(line, style));
        console.WriteLine();
    }

    private static Style StyleOf(string line) => line.Split(' ', 2)[0] switch
    {
        "contradicts" => new Style(Color.Red, decoration: Decoration.Bold),
        "supersedes" => new Style(Color.Yellow, decoration: Decoration.Bold),
        "confirms" => new Style(Color.Green, decoration: Decoration.Bold),
        "new" => new Style(Color.Aqua),
        _ => Style.Plain,
    };

    private static Style ColourOf(AlertLevel level) => level switch
    {
        AlertLevel.Contradicts => new Style(Color.White, Color.Maroon, Decoration.Bold),
        AlertLevel.Supersedes => new Style(Color.Black, Color.Olive, Decoration.Bold),
        AlertLevel.Confirms => new Style(Color.Black, Color.Green, Decoration.Bold),
        _ => new Style(Color.White, Color.Navy, Decoration.Bold),
    };
}

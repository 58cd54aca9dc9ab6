using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Benchmarks.Traffic;

/// <summary>People who keep asking, pressing and changing things, one thing after the other.</summary>
internal sealed class People(ChatSide side)
{
    private static readonly string[] Names = ["/claims", "Why", "/claim", "Right", "/check", "/keyword add", "/status", "Wrong", "/feed list", "Next", "/keyword remove", "/help"];

    /// <summary>What they have done.</summary>
    public int Acts { get; private set; }

    /// <summary>The longest that something took of late, and what it was.</summary>
    public (TimeSpan Took, string What) Slowest { get; set; }

    /// <summary>Does the next thing.</summary>
    public async Task ActAsync()
    {
        var start = TimeProvider.System.GetTimestamp();
        var act = Acts++ % Names.Length;
        await ActAsync(act);
        var took = TimeProvider.System.GetElapsedTime(start);
        Slowest = took > Slowest.Took ? (took, Names[act]) : Slowest;
    }

    private Task ActAsync(int act) => act switch
    {
        0 => AskAsync(Person.Reader, "claims", ("topic", "Deals")),
        1 => PressAsync(Person.Reader, "Why"),
        2 => AskAsync(Person.Reader, "claim", ("number", $"{1 + (Acts * 7)}")),
        3 => PressAsync(Person.Editor, "Right"),
        4 => AskAsync(Person.Reader, "check", ("text", "Russia refused to sell S-400 systems to Iran.")),
        5 => AskAsync(Person.Editor, "keyword add", ("topic", "Passing"), ("term", $"passing word {Acts}")),
        6 => AskAsync(Person.Reader, "status"),
        7 => PressAsync(Person.Editor, "Wrong"),
        8 => AskAsync(Person.Reader, "feed list"),
        9 => TurnAsync(),
        10 => AskAsync(Person.Editor, "keyword remove", ("topic", "Passing"), ("term", $"passing word {Acts - 5}")),
        _ => AskAsync(Person.Reader, "help"),
    };

    private Task<Shown> AskAsync(Person who, string command, params (string Name, string Value)[] options) => side.AskAsync(who, command, options);

    /// <summary>Presses a button of the latest alert.</summary>
    private async Task PressAsync(Person who, string label)
    {
        if (side.In(side.Room) is [.., var alert] && alert.Buttons.Any(button => button.Label == label))
        {
            await side.PressLabelAsync(who, alert, label);
        }
    }

    private async Task TurnAsync()
    {
        var list = await AskAsync(Person.Reader, "claims", ("topic", "*"));
        if (list.Buttons.Any(button => button.Label == "Next"))
        {
            await side.PressLabelAsync(Person.Reader, list, "Next");
        }
    }
}

using NewsMonitor.Alerts;

namespace NewsMonitor.Chat.Commands;

/// <summary>The options that several commands have.</summary>
internal static class Options
{
    public static readonly CommandOption Topic = new("topic", "A topic's name", Required: true) { Suggests = OptionSource.Topics };

    public static readonly CommandOption Term = new("term", "A word or a phrase", Required: true);

    public static readonly CommandOption Feed = new("name", "The feed's number, name or address", Required: true) { Suggests = OptionSource.Feeds };

    public static readonly CommandOption Number = new("number", "The claim's number", Required: true) { Kind = OptionKind.Number };

    public static readonly CommandOption Page = new("page", "The page, counted from 1") { Kind = OptionKind.Number };

    public static readonly CommandOption Level = new("level", "The lowest level that comes here; confirms when left out", Choices: AlertLevels.Names);
}

using System.CommandLine;
using NewsMonitor.Claims.Lexicon.WordNet;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor lexicon derive</c>: the table of word links out of a dictionary.</summary>
internal static class LexiconCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The dictionary files of WordNet 3.0: /usr/share/wordnet where wordnet-base is installed." };
        var target = new Option<string?>("--out") { Description = "Writes the table to this file." };
        var derive = new Command("derive", "Makes wordnet.tsv, the links between words, from WordNet 3.0.") { folder, target };
        derive.SetAction((parsed, cancellation) => DeriveAsync(context.Terminal, parsed.GetRequiredValue(folder), parsed.GetValue(target), cancellation));
        return new Command("lexicon", "Makes word lists.") { derive };
    }

    private static async Task<int> DeriveAsync(Terminal terminal, string folder, string? target, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return terminal.Fail($"There is no folder {folder}.");
        }

        switch (WordNetTable.Derive(folder))
        {
            case WordNetDerivation.Derived derived:
                await using (var file = target is null ? null : OutputFile.Create(target))
                {
                    await (file ?? terminal.Output).WriteAsync(derived.Text.AsMemory(), cancellation);
                }

                terminal.Error.WriteLine($"{derived.Words} words with {derived.Senses} senses.");
                return ExitCode.Done;
            case WordNetDerivation.Failed failed:
                return terminal.Fail(failed.Sentence);
            default:
                throw new InvalidOperationException("A derivation that nobody handles.");
        }
    }
}

using System.CommandLine;
using NewsMonitor.Relations.Stance;
using NewsMonitor.Relations.Stance.Training;

namespace NewsMonitor.Host.Cli;

/// <summary><c>monitor stance train</c>: trains the stance model and says how well it does on articles it has not seen.</summary>
internal static class StanceTrainCommand
{
    private const int Width = 11;

    public static Command Create(CommandContext context)
    {
        var source = new Option<string>("--data")
        {
            Description = $"A folder with {StancePairsFolder.StancesFile} and {StancePairsFolder.BodiesFile}.",
            Required = true,
        };
        var target = new Option<string>("--out") { Description = "Where the model is written.", Required = true };
        var command = new Command("train", "Trains the stance model on labelled pairs and prints its cross-validation.") { source, target };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(context.Terminal, parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), cancellation), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string path, CancellationToken cancellation)
    {
        var pairs = StancePairsFolder.Read(folder) switch
        {
            StancePairsReading.Read(var read) => read,
            StancePairsReading.Failed(var sentence) => throw new CommandFailure(sentence),
            _ => throw new InvalidOperationException("A reading that nobody handles."),
        };

        // Opened first: minutes of work are not to end at a path that cannot be written. What is there stays until there is better.
        using var file = Create(path);
        terminal.Error.WriteLine($"{pairs.Pairs.Count} pairs, {pairs.Texts.Count} articles.");
        var (model, scores) = new StanceTraining(pairs).Run(terminal.Error.WriteLine, cancellation);
        file.SetLength(0);
        model.Save(file);
        foreach (var line in Table(scores))
        {
            terminal.Output.WriteLine(line);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> Table(StanceScores scores)
    {
        yield return $"Cross-validation, {StanceTraining.Folds} folds grouped by article";
        yield return $"macro-F1   {scores.MacroF1:0.000}";
        yield return $"FNC score  {scores.ChallengeScore:0.000}";
        yield return "";
        yield return $"{"true \\ given",-12}{string.Concat(StanceScores.Labels.Select(label => Name(label).PadLeft(Width)))}{"F1",Width}";
        foreach (var truth in StanceScores.Labels)
        {
            var row = string.Concat(StanceScores.Labels.Select(given => $"{scores.Count(truth, given),Width}"));
            yield return $"{Name(truth),-12}{row}{scores.F1(truth),Width:0.000}";
        }
    }

    private static string Name(StanceLabel label) => label.ToString().ToLowerInvariant();

    private static FileStream Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailure($"The file {path} cannot be written.", unwritable);
        }
    }
}

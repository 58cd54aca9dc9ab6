using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsMonitor.Host.Cli;

/// <summary>The lines of a file, or of standard input for <c>-</c> or nothing; read as they come.</summary>
internal static class InputLines
{
    /// <summary>Lines that are not blank, with their number.</summary>
    /// <exception cref="CommandFailure">The file cannot be read.</exception>
    public static async IAsyncEnumerable<(int Number, string Line)> ReadAsync(
        Terminal terminal, string? path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var file = path is null or "-" ? null : Open(path);
        var reader = file ?? terminal.Input;
        for (var number = 1; await reader.ReadLineAsync(cancellation) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>Lines of JSON as values.</summary>
    /// <exception cref="CommandFailure">The file cannot be read, or a line is not what is asked for.</exception>
    public static async IAsyncEnumerable<T> ReadJsonAsync<T>(Terminal terminal, string? path, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        await foreach (var (number, line) in ReadAsync(terminal, path, cancellation))
        {
            yield return Parse<T>(number, line);
        }
    }

    /// <summary>Opens a text file.</summary>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailure(File.Exists(path) ? $"The file {path} cannot be read." : $"There is no file {path}.", unreadable);
        }
    }

    private static T Parse<T>(int number, string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Terminal.Json) ?? throw new CommandFailure($"Line {number} of the input is null; an object is needed.");
        }
        catch (JsonException) when (JsonLine.Mended(line) is var mended && mended != line)
        {
            return Parse<T>(number, mended);
        }
        catch (JsonException bad)
        {
            throw new CommandFailure($"Line {number} of the input cannot be used: {bad.Message.TrimEnd('.')}.", bad);
        }
    }
}

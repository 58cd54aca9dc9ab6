using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsMonitor.Alerts;

namespace NewsMonitor.Host.Cli;

/// <summary>Where a command reads and writes: results alone go out, everything else goes to the error stream.</summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error)
{
    /// <summary>JSON as the commands print it: one line, letters of every script as they are.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private const int LongestId = 100;

    public TextReader Input => input;

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>The process's own streams, in UTF-8 without a mark in front, lines ended alike everywhere.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" });
    }

    /// <summary>One result, as one line of JSON.</summary>
    public void WriteJson<T>(T result) => output.WriteLine(JsonSerializer.Serialize(result, Json));

    /// <summary>Says how an input was read, beside the results.</summary>
    public void Note(string id, IReadOnlyList<string> marks)
    {
        foreach (var mark in marks)
        {
            error.WriteLine($"{SafeText.Line(id, LongestId)}: {mark}");
        }
    }

    /// <summary>Says in one sentence why the work failed.</summary>
    public int Fail(string sentence)
    {
        error.WriteLine(sentence.ReplaceLineEndings(" "));
        return ExitCode.Failed;
    }
}

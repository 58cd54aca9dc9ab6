using System.Text;

namespace NewsMonitor.Host.Cli;

/// <summary>A file that a command writes its results to.</summary>
internal static class OutputFile
{
    /// <summary>Opens it anew, in UTF-8, lines ended alike everywhere; each line is there once it is written.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailure($"The file {path} cannot be written.", unwritable);
        }
    }
}

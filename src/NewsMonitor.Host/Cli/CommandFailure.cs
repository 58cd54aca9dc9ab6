namespace NewsMonitor.Host.Cli;

/// <summary>Ends a command, with the sentence that is shown to the user. Caught at the edge of the program alone.</summary>
internal sealed class CommandFailure(string sentence, Exception? cause = null, int exitCode = Cli.ExitCode.Failed) : Exception(sentence, cause)
{
    public int ExitCode => exitCode;
}

using System.Diagnostics;

namespace NewsMonitor.Host.Tests;

/// <summary>The built program as a process of its own.</summary>
internal static class MonitorProgram
{
    /// <summary>Far longer than anything takes on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">As typed.</param>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, string input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        using var patience = new CancellationTokenSource(Patience);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts it, its streams in the caller's hand.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "monitor.dll"), .. arguments];
        // A test run started in the background hands on an ignored Ctrl-C; the program gets it as from a terminal.
        string[] whole = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. program] : program;
        return Process.Start(new ProcessStartInfo(whole[0], whole[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewsMonitor.Benchmarks.Host;

/// <summary>The built program, running. Faults are thrown as InvalidOperationException with what the program said.</summary>
internal sealed class MonitorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    private readonly Process process;
    private readonly Stopwatch clock;
    private readonly Uri ready;
    private readonly Queue<string> said = new();

    private MonitorProcess(Process process, Stopwatch clock, int port)
    {
        this.process = process;
        this.clock = clock;
        ready = new Uri($"http://127.0.0.1:{port}/readyz");
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Bytes of memory in use now.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static MonitorProcess Start(ScratchFolder folder, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Executable(), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Monitor__Storage__ConnectionString"] = $"Data Source={folder.Database}",
                ["Monitor__Feeds__Opml"] = folder.Feeds,
                ["Monitor__Web__Urls"] = $"http://127.0.0.1:{port}",
            },
        };
        var started = Stopwatch.StartNew();
        return new MonitorProcess(Process.Start(start)!, started, port);
    }

    /// <summary>Waits until the program answers that it is ready.</summary>
    /// <returns>The time since its start.</returns>
    public async Task<TimeSpan> ReadyAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        while (clock.Elapsed < Patience && !process.HasExited)
        {
            if (await IsReadyAsync(client))
            {
                return clock.Elapsed;
            }

            await Task.Delay(BetweenLooks);
        }

        throw Fault(process.HasExited ? $"ended with {process.ExitCode} before it was ready" : "was not ready in time");
    }

    /// <summary>Waits until the program has ended by itself.</summary>
    public async Task EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw Fault("did not end in time");
        }

        if (process.ExitCode != 0)
        {
            throw Fault($"ended with {process.ExitCode}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(ready);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (said)
        {
            said.Enqueue(line ?? "");
            if (said.Count > 20)
            {
                said.Dequeue();
            }
        }
    }

    private InvalidOperationException Fault(string what)
    {
        lock (said)
        {
            return new InvalidOperationException($"The monitor {what}. It said:\n{string.Join('\n', said)}");
        }
    }

    /// <summary>The host as built beside this project, in the same configuration.</summary>
    private static string Executable()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = output.Parent!.Name;
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var name = OperatingSystem.IsWindows() ? "monitor.exe" : "monitor";
        return Path.Combine(root, "src", "NewsMonitor.Host", "bin", configuration, output.Name, name);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace NewsMonitor.Benchmarks.Host;

/// <summary>Measures the built program from outside, as a process: start to ready, memory when idle, the demo.</summary>
internal static class HostRun
{
    private const int Starts = 5;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    /// <returns>0 when everything could be measured, else 1.</returns>
    public static async Task<int> PrintAsync(TextWriter output)
    {
        using var folder = new ScratchFolder();
        try
        {
            // The first start makes the database and reads the seeds into it; the others find both.
            Print(output, "first start to ready", Milliseconds((await MeasureStartAsync(folder, TimeSpan.Zero)).Ready));
            var starts = new List<TimeSpan>();
            for (var i = 0; i < Starts; i++)
            {
                starts.Add((await MeasureStartAsync(folder, TimeSpan.Zero)).Ready);
            }

            Print(output, $"start to ready, median of {Starts}", Milliseconds(starts.Order().ElementAt(Starts / 2)));
            Print(output, $"start to ready, slowest of {Starts}", Milliseconds(starts.Max()));
            var memory = (await MeasureStartAsync(folder, Idle)).WorkingSet;
            Print(output, $"working set, idle for {Idle.TotalSeconds:0} s", $"{memory / 1048576.0:0.0} MiB");
            Print(output, "the demo, start to end", Milliseconds(await MeasureDemoAsync(folder)));
            return 0;
        }
        catch (InvalidOperationException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<(TimeSpan Ready, long WorkingSet)> MeasureStartAsync(ScratchFolder folder, TimeSpan idle)
    {
        await using var monitor = MonitorProcess.Start(folder, "run");
        var ready = await monitor.ReadyAsync();
        await Task.Delay(idle);
        return (ready, monitor.WorkingSet);
    }

    private static async Task<TimeSpan> MeasureDemoAsync(ScratchFolder folder)
    {
        var clock = Stopwatch.StartNew();
        await using var monitor = MonitorProcess.Start(folder, "demo", "--exit");
        await monitor.EndAsync();
        return clock.Elapsed;
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";

    private static void Print(TextWriter output, string what, string figure) => output.WriteLine($"{what,-40}{figure,14}");
}

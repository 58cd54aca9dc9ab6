using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsMonitor.Benchmarks.Chat;
using NewsMonitor.Benchmarks.Claims;
using NewsMonitor.Benchmarks.Host;
using NewsMonitor.Benchmarks.Relations;
using NewsMonitor.Benchmarks.Traffic;

switch (args)
{
    case ["alerts"]: return await AlertsRun.PrintAsync(Console.Out);
    case ["commands"]: return await CommandsRun.PrintAsync(Console.Out);
    case ["host"]: return await HostRun.PrintAsync(Console.Out);
    case ["ledger"]: return await LedgerSizeRun.PrintAsync(Console.Out);
    case ["memory"]: return MemoryRun.Print(Console.Out);
    case ["odds", var folder]: return OddsRun.Print(folder, Console.Out);
    case ["throughput"]: return await ThroughputRun.PrintAsync(Console.Out);
    case ["traffic"]: return await TrafficRun.PrintAsync(Console.Out);
}

// In this process: a project generated on the side would be held to the repository's build rules.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(HostRun).Assembly).Run(args, config);
return 0;

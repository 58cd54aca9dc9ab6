using NewsMonitor.Host.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());

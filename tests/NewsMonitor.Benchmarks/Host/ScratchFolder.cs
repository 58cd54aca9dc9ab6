namespace NewsMonitor.Benchmarks.Host;

/// <summary>A folder of its own for one run, with a feed list that is empty, so that nothing is fetched while memory is read.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder()
    {
        Path = Directory.CreateTempSubdirectory("monitor-").FullName;
        File.WriteAllText(Feeds, "<opml version=\"2.0\"><head><title>None</title></head><body/></opml>");
    }

    public string Path { get; }

    public string Feeds => System.IO.Path.Combine(Path, "feeds.opml");

    public string Database => System.IO.Path.Combine(Path, "monitor.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

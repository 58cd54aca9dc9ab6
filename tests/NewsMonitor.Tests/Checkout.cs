namespace NewsMonitor.Tests;

/// <summary>Where the repository is that the tests were built from.</summary>
internal static class Checkout
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>A path given from the root, such as one that lies beside the repository.</summary>
    public static string Beside(string path) => Path.GetFullPath(Path.Combine(Root.Value, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Monitor.sln above the tests; run them from a clone.");
        }

        return folder.FullName;
    }
}

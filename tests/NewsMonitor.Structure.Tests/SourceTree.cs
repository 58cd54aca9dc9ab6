namespace NewsMonitor.Structure.Tests;

/// <summary>The files a rule looks at: those of the repository, or an example in memory.</summary>
internal sealed record SourceTree(IReadOnlyList<SourceFile> Files)
{
    private static readonly Lazy<SourceTree> Whole = new(() => Read(Root()));

    /// <summary>Every file of this repository that its .gitignore does not leave out.</summary>
    public static SourceTree Repository => Whole.Value;

    public IEnumerable<SourceFile> Code => Files.Where(file => file.IsCode);

    public static SourceTree Of(string path, string text) => new([new SourceFile(path, text)]);

    public static SourceTree Of(params (string Path, string Text)[] files)
        => new([.. files.Select(file => new SourceFile(file.Path, file.Text))]);

    private static SourceTree Read(DirectoryInfo root)
    {
        // The file has plain names and *.ending alone; anything else would need git itself.
        var ignored = File.ReadAllLines(Path.Combine(root.FullName, ".gitignore")).Append(".git").ToList();
        var files = new List<SourceFile>();
        Collect(root, "");
        return new SourceTree([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

        void Collect(DirectoryInfo folder, string prefix)
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => !IsIgnored(entry)))
            {
                if (entry is DirectoryInfo inner)
                {
                    Collect(inner, prefix + inner.Name + "/");
                }
                else
                {
                    files.Add(new SourceFile(prefix + entry.Name, () => File.ReadAllBytes(entry.FullName)));
                }
            }
        }

        bool IsIgnored(FileSystemInfo entry)
            => ignored.Exists(line => line.StartsWith('*') ? entry.Name.EndsWith(line[1..], StringComparison.Ordinal) : entry.Name == line.TrimEnd('/'));
    }

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Monitor.sln above the tests; run them from a clone.");
        }

        return folder;
    }
}

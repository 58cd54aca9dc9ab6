using System.Text.Json;
using NewsMonitor.Items;

namespace NewsMonitor.Benchmarks;

/// <summary>The five source articles, some 400 words each.</summary>
internal static class Articles
{
    private static readonly Lazy<IReadOnlyList<Item>> Read = new(() => Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(Item).ToList());

    public static IReadOnlyList<Item> Seeds => Read.Value;

    private static Item Item(string path)
    {
        var text = File.ReadAllText(path);
        return new Item
        {
            Keys = [new ItemKey(path)],
            Outlet = Path.GetFileNameWithoutExtension(path),
            Title = text.TrimStart().Split('\n')[0],
            Text = text,
            PublishedAt = DateTimeOffset.UnixEpoch.AddYears(49),
            SeenAt = DateTimeOffset.UnixEpoch.AddYears(49),
        };
    }

    /// <summary>The seeds of the checkout this runs in: a benchmark's process may be anywhere below it.</summary>
    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
            {
                return Path.Combine(folder.FullName, "seeds");
            }
        }

        throw new DirectoryNotFoundException("The benchmarks run inside the checkout, where seeds/ is.");
    }
}

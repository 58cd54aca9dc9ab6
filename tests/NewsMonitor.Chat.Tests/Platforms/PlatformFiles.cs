using System.Text.Json;

namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>The platforms' own descriptions of themselves, which lie beside the repository and not in it.</summary>
internal static class PlatformFiles
{
    private const string Place = "../shared/data/platforms";

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Root(), Place));

    /// <summary>Why a test that needs them cannot run; null when it can.</summary>
    public static string? Absence => Directory.Exists(Folder) ? null : $"{Place} is not there: the platforms' own specifications are not checked against.";

    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name)));
        return document.RootElement.Clone();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Monitor.sln above the tests; run them from a clone.");
        }

        return folder.FullName;
    }
}
